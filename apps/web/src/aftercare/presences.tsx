import type { VNode } from 'preact';
import { read } from '../api/client';
import type { List, Presence } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { TextArea } from '../parts/field';
import { Tag } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';

/** Who is at a visit now, and what to do about somebody who has not come out. */
export function presenceScreens({ page, form }: Screens): void {
  page(paths.presences, 'signed-in', async (v) => {
    const { items } = await read<List<Presence>>(v.api, '/presences');
    return { page: <Presences v={v} presences={items} /> };
  });

  form(paths.clearPresence, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/presences/:id/clearances', { id: v.params.id ?? '' }), { note: values.raw('note') }),
        linkTo(paths.presences, {}, { done: 'saved' }),
      ),
    show(v, filled) {
      const t = v.t.presences;
      return (
        <FormPage
          v={v}
          title={t.clearTitle}
          filled={filled}
          submit={t.clear}
          back={{ to: paths.presences, label: t.title }}
          intro={<p>{t.clearLead}</p>}
        >
          <TextArea filled={filled} name="note" label={t.note} maxlength={2000} />
        </FormPage>
      );
    },
  });
}

function Presences({ v, presences }: { v: Visitor; presences: readonly Presence[] }): VNode {
  const t = v.t.presences;
  return (
    <Page v={v} title={t.title} back={{ to: paths.today, label: v.t.today.title }}>
      <Saved v={v} />
      <p>{t.lead}</p>
      {presences.length === 0 && <p class="quiet">{t.none}</p>}
      <ul class="lines">
        {presences.map(({ id, name, reference, isMe, checkedInAt, expectedUntil, alertedAt }) => (
          <li key={id} class="line-acts">
            <span>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              · <bdi dir="ltr">{reference}</bdi>
              <div class="quiet">
                {t.since} {v.f.time(checkedInAt)} · {t.until} {v.f.time(expectedUntil)}{' '}
                {alertedAt && <Tag tone="bad">{t.alerted}</Tag>}
              </div>
            </span>
            {!isMe && (
              <a class="button button-quiet" href={linkTo(paths.clearPresence, { id })}>
                {t.clear}
                <span class="unseen"> {name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Page>
  );
}
