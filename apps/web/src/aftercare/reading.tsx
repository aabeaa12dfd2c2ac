import type { VNode } from 'preact';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { FreeText, List } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Checkboxes } from '../parts/choice';
import { FormToken } from '../parts/form-token';
import { Cards, Empty, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { TimeLeft } from '../parts/time-left';
import { linkTo, paths } from '../paths';

/** Every free text is read by a person, whatever a list of words found in it. */
export function readingScreens({ page, act }: Screens): void {
  page(paths.reading, 'signed-in', async (v) => {
    const { items } = await read<List<FreeText>>(v.api, '/free-texts');
    return { page: <Reading v={v} texts={items} now={await nowOf(v)} /> };
  });

  act(paths.markRead, 'signed-in', async (v, values) =>
    done(
      await v.api.post(linkTo('/free-texts/:id/readings', { id: v.params.id ?? '' }), {
        concerns: values.list(`concerns-${v.params.id}`),
      }),
      linkTo(paths.reading, {}, { done: 'saved' }),
    ),
  );
}

function Reading({ v, texts, now }: { v: Visitor; texts: readonly FreeText[]; now: Date }): VNode {
  const t = v.t.reading;
  return (
    <Page v={v} title={t.title}>
      <Saved v={v} />
      <p>{t.lead}</p>
      {texts.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <Cards>
        {texts.map((text) => (
          <TextCard key={text.id} v={v} text={text} now={now} />
        ))}
      </Cards>
    </Page>
  );
}

function TextCard({ v, text, now }: { v: Visitor; text: FreeText; now: Date }) {
  const t = v.t.reading;
  const { id, tenancyId, reference, step, dueAt, language, texts } = text;
  const concerns = Object.entries(v.w.names.visitConcerns).map(([value, label]) => ({ value, label }));
  return (
    <li class="card">
      <div class="card-head">
        <h2 class="card-title">
          <a href={linkTo(paths.tenancy, { id: tenancyId })}>
            <bdi dir="ltr">{reference}</bdi>
          </a>
        </h2>
        <TimeLeft v={v} now={now} deadline={dueAt} />
      </div>
      <p class="quiet">
        {step ? nameOf(v.w.names.steps, step) : v.t.ownTenancy.ratingsTitle}
        {language && ` · ${t.writtenIn(v.f.languageName(language))}`}
      </p>
      {texts.length === 0 && <p>{t.erased}</p>}
      {texts.map((one) => (
        <blockquote key={one.itemCode} class="quote" lang={language} dir="auto">
          {one.text}
        </blockquote>
      ))}
      <form method="post" action={linkTo(paths.markRead, { id })} class="form">
        <FormToken v={v} />
        <Checkboxes
          filled={{ values: new Form(), problems: [] }}
          name={`concerns-${id}`}
          label={t.concerns}
          hint={t.concernsHint}
          options={concerns}
        />
        <p class="form-end">
          <button class="button" type="submit">
            {t.done}
            <span class="unseen"> {reference}</span>
          </button>
        </p>
      </form>
    </li>
  );
}
