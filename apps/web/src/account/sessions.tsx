import type { VNode } from 'preact';
import { read } from '../api/client';
import type { OwnSession } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Section, Tag } from '../parts/layout';
import { linkTo, paths } from '../paths';

export function sessionScreens({ act }: Screens): void {
  act(paths.endSession, 'signed-in', async (v) =>
    done(await v.api.remove(linkTo('/sessions/:id', { id: v.params.id ?? '' })), paths.account),
  );
}

export const readSessions = (v: Visitor): Promise<{ items: OwnSession[] }> => read(v.api, '/sessions');

/** Where this person is signed in, each with a way to end it. */
export function OwnSessions({ v, sessions }: { v: Visitor; sessions: OwnSession[] }): VNode {
  const t = v.t.account;
  return (
    <Section title={t.sessions} id="sessions">
      <p>{t.sessionsLead}</p>
      <ul class="list">
        {sessions.map(({ id, browser, lastUsedAt, current }) => (
          <li key={id}>
            <bdi>{browser ?? t.unknownBrowser}</bdi> · {t.lastUsed} {v.f.instant(lastUsedAt)}{' '}
            {current ? (
              <Tag tone="good">{t.thisBrowser}</Tag>
            ) : (
              <ButtonForm v={v} action={linkTo(paths.endSession, { id })} look="quiet" about={browser ?? ''}>
                {t.endSession}
              </ButtonForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
