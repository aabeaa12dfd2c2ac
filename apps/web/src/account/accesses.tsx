import type { VNode } from 'preact';
import { read } from '../api/client';
import type { OwnAccess } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Empty, Table, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';

export function accessScreens({ page }: Screens): void {
  page(paths.accesses, 'signed-in', async (v) => {
    const { items } = await read<{ items: OwnAccess[] }>(v.api, '/own-accesses');
    return { page: <Accesses v={v} items={items} /> };
  });
}

function Accesses({ v, items }: { v: Visitor; items: OwnAccess[] }): VNode {
  const t = v.t.account;
  return (
    <Page v={v} title={t.accessesTitle} back={{ to: paths.account, label: v.t.form.back }}>
      <p>{t.accessesLead}</p>
      {items.length === 0 ? (
        <Empty title={t.noAccesses} />
      ) : (
        <Table
          caption={t.accessesTitle}
          heads={[t.accessDay, t.accessKind, t.accessBy, t.accessTimes]}
          rows={items.map(({ day, kind, role, organisation, times }) => ({
            key: `${day} ${kind} ${role} ${organisation}`,
            cells: [v.f.date(day), t.accessKinds[kind], readBy(v, role, organisation), v.f.number(times)],
          }))}
        />
      )}
    </Page>
  );
}

const readBy = (v: Visitor, role: string | null, organisation: string | null): string =>
  [role ? nameOf(v.w.names.roles, role) : v.t.account.noLongerHere, organisation].filter(Boolean).join(', ');
