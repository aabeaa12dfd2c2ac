import { confirmationPdf } from './confirmation-pdf';

const form = {
  landlord: 'Hedwig Holz',
  street: 'Storchenweg',
  houseNumber: '3',
  plz: '50823',
  municipality: 'Köln',
  moveInOn: '2027-02-01',
  persons: [
    { firstName: 'Łucja', surname: 'Öztürk' },
    { firstName: 'Олена', surname: 'Зірка' },
    { firstName: 'مريم', surname: 'نموذج' },
  ],
};

describe('the landlord’s confirmation', () => {
  it('is one page of PDF, also with names in other scripts and with ten persons', async () => {
    const many = { ...form, persons: Array.from({ length: 10 }, () => ({ firstName: 'Anna', surname: 'Muster' })) };
    for (const filled of [form, many]) {
      const pdf = (await confirmationPdf(filled)).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });

  it('carries only the letters it needs of its fonts', async () => {
    expect((await confirmationPdf(form)).length).toBeLessThan(60_000);
  });
});
