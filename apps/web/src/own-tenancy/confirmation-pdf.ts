import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { formats } from '@bleibe/words';
import type { ConfirmationForm } from '../api/types';

const MARGIN = 64;
const LINE = '_'.repeat(52);

/** The fonts lie beside the sources, wherever this file was built to. */
function fontFile(name: string): string {
  for (let folder = __dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const file = join(folder, 'apps/web/fonts', name);
    if (existsSync(file)) return file;
  }
  throw new Error(`the font ${name} is missing in apps/web/fonts`);
}

/** What the fonts can draw without putting letters in another order; other names are written by hand. */
const PRINTABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\p{P}\p{Zs}]+$/u;
const printed = (text: string): string => (PRINTABLE.test(text) ? text : LINE);

/**
 * The landlord's confirmation for the registration office, on one page to be signed: what § 19 (3) BMG asks for, in
 * German, because the office reads it. The landlord's own address is not known here and is written by hand.
 */
export function confirmationPdf(form: ConfirmationForm): Promise<Buffer> {
  const f = formats('de');
  const title = 'Wohnungsgeberbestätigung';
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'de-DE',
    info: { Title: title, Producer: 'Bleibe' },
  });
  pdf.registerFont('plain', fontFile('NotoSans-Regular.ttf'));
  pdf.registerFont('bold', fontFile('NotoSans-Bold.ttf'));

  const heading = (text: string) => pdf.moveDown(1).font('bold').fontSize(11).text(text).font('plain').moveDown(0.2);
  pdf.font('bold').fontSize(18).text(title);
  pdf.font('plain').fontSize(11).text('nach § 19 Absatz 3 des Bundesmeldegesetzes (BMG)');

  heading('Wohnungsgeber');
  pdf.text(`Name: ${printed(form.landlord)}`);
  pdf.moveDown(0.4).text(`Anschrift: ${LINE}`);
  heading('Eigentümer der Wohnung, wenn nicht der Wohnungsgeber');
  pdf.text(`Name: ${LINE}`);

  heading('Wohnung');
  pdf.text(`${form.street} ${form.houseNumber}`).text(`${form.plz} ${form.municipality}`);
  pdf.moveDown(0.4).text(`Lage im Haus, wenn nötig (Stockwerk, Wohnungsnummer): ${LINE.slice(0, 20)}`);
  heading('Einzug');
  pdf.text(`Tag des Einzugs: ${f.date(form.moveInOn)}`);

  heading('Eingezogen sind');
  form.persons.forEach(({ firstName, surname }, index) =>
    pdf.text(`${index + 1}. ${printed(`${firstName} ${surname}`)}`),
  );

  pdf.moveDown(1.5).fontSize(10).text('Ich bestätige, dass die genannten Personen in die Wohnung eingezogen sind.');
  pdf.text('Wer eine falsche Bestätigung ausstellt, handelt ordnungswidrig (§ 54 BMG).');
  pdf.moveDown(3).text(`${LINE}`);
  pdf.text('Ort, Datum, Unterschrift des Wohnungsgebers oder der beauftragten Person');

  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });
}
