import { PageProblem, read } from '../api/client';
import { Form } from '../door/form';
import type { Screens } from '../door/screens';
import { FormPage } from '../form-page';
import { TextField } from '../parts/field';
import { Card, Cards, Empty } from '../parts/layout';
import { paths } from '../paths';

interface Letter {
  subject: string;
  text: string;
  sentAt: string;
}

/** A training instance sends nothing: whoever tries it out reads the letters here. Elsewhere this page does not exist. */
export function letterScreens({ form }: Screens): void {
  form(paths.letters, 'anybody', {
    async load(v, values) {
      if (!v.demo) throw new PageProblem({ status: 404, code: 'not-found', title: '', detail: '' });
      const to = values.text('to');
      return to ? (await read<{ items: Letter[] }>(v.api, `/demo/letters?${new URLSearchParams({ to })}`)).items : null;
    },
    start: () => new Form(),
    // Reading is all that happens here: the same page comes again, with the letters.
    send: async () => ({ problems: [] }),
    show(v, filled, letters) {
      const t = v.t.letters;
      return (
        <FormPage
          v={v}
          title={t.title}
          filled={filled}
          submit={t.read}
          intro={<p>{t.lead}</p>}
          after={
            letters && (
              <>
                {letters.length === 0 && <Empty title={t.none} />}
                <Cards>
                  {letters.map(({ subject, text, sentAt }) => (
                    <Card key={sentAt + text} title={subject}>
                      <p class="quiet">{v.f.instant(sentAt)}</p>
                      <p class="quote" dir="auto">
                        <LinkedText text={text} />
                      </p>
                    </Card>
                  ))}
                </Cards>
              </>
            )
          }
        >
          <TextField filled={filled} name="to" label={t.email} type="email" inputmode="email" />
        </FormPage>
      );
    },
  });
}

const LINK = /(https?:\/\/\S+)/;

const LinkedText = ({ text }: { text: string }) => (
  <>
    {text.split(LINK).map((part, index) =>
      LINK.test(part) ? (
        <a key={index} href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </>
);
