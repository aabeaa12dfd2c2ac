import { formats, pageWords, wordsIn } from '@bleibe/words';
import { Form } from './door/form';
import { renderPage } from './door/render-page';
import type { Visitor } from './door/visitor';
import { FormPage } from './form-page';
import { TextField } from './parts/field';

const visitor = (language: 'de' | 'ar'): Visitor => ({
  language,
  t: pageWords(language),
  w: wordsIn(language),
  f: formats(language),
  api: { get: never, post: never, put: never, remove: never, bytes: never, sendBytes: never },
  person: null,
  params: {},
  query: {},
  origin: 'http://127.0.0.1',
  address: '/register/you',
  formToken: 'token',
  browser: null,
  demo: false,
  kept: {} as Visitor['kept'],
});

function never(): never {
  throw new Error('a page asks nobody while it is drawn');
}

const message = 'Vorname: Bitte füllen Sie das aus.';
const filled = {
  values: new Form({ firstName: '"><script>alert(1)</script>' }),
  problems: [{ field: 'firstName', code: 'required', message }],
};

const page = (language: 'de' | 'ar', problems = filled.problems) =>
  renderPage(
    <FormPage
      v={visitor(language)}
      title="Wer sind Sie?"
      over="Frage 1"
      neutral
      filled={{ ...filled, problems }}
      submit="Weiter"
    >
      <TextField filled={{ ...filled, problems }} name="firstName" label="Vorname" />
    </FormPage>,
  );

describe('a page with a form', () => {
  it('shows what people typed as text, never as markup', () => {
    expect(page('de')).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"');
    expect(page('de')).not.toContain('<script');
  });

  it('says a mistake on top and at its field in the same words, and in the title', () => {
    const html = page('de');
    expect(html).toContain('<title>Fehler: Frage 1 · Bleibe</title>');
    expect(html).toContain(`<a href="#firstName">${message}</a>`);
    expect(html.split(message)).toHaveLength(3);
    expect(html).toContain('aria-describedby="firstName-error"');
    expect(page('de', [])).not.toContain('role="alert"');
  });

  it('keeps a neutral title in the tab', () => {
    expect(page('de', [])).toContain('<title>Frage 1 · Bleibe</title>');
  });

  it('is written from right to left in Arabic', () => {
    expect(page('ar')).toContain('<html lang="ar" dir="rtl">');
  });

  it('changes the language without losing what was typed', () => {
    expect(page('de')).toMatch(/<button[^>]* form="main-form" formnovalidate[^>]* name="showIn" value="uk"/);
  });

  it('lets the Enter key send the form, not change the language', () => {
    const [first] = page('de').match(/<button[^>]*>/g) ?? [];
    expect(first).toContain('form="main-form"');
    expect(first).not.toContain('name=');
  });
});
