import type { VNode } from 'preact';
import { read } from '../api/client';
import type { List, StaffMember } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Card, Cards, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** Who works here and how they sign in; two people together help somebody who has lost the telephone with the app. */
export function staffScreens({ page, act }: Screens): void {
  page(paths.staff, 'signed-in', async (v) => {
    const { items } = await read<List<StaffMember>>(v.api, '/staff');
    return { page: <Staff v={v} members={items} /> };
  });

  act(paths.askFactorReset, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/staff/:id/factor-resets', { id: v.params.id ?? '' })), paths.staff),
  );

  act(paths.settleFactorReset, 'signed-in', async (v, values) => {
    const at = linkTo('/factor-resets/:id/outcomes', { id: v.params.id ?? '' });
    return done(await v.api.post(at, { agreed: values.text('agreed') === 'yes' }), paths.staff);
  });
}

function Staff({ v, members }: { v: Visitor; members: StaffMember[] }): VNode {
  const t = v.t.staff;
  return (
    <Page v={v} title={t.title}>
      <p>{t.lead}</p>
      <Cards>
        {members.map((one) => (
          <Card
            key={one.accountId}
            title={<bdi>{one.name}</bdi>}
            tag={<Tag tone={one.hasSecondFactor ? 'good' : 'waiting'}>{one.hasSecondFactor ? t.has : t.lacks}</Tag>}
          >
            <p>{v.f.list(one.roles.map((role) => nameOf(v.w.names.roles, role)))}</p>
            {one.accountId !== v.person?.id && <Reset v={v} member={one} />}
          </Card>
        ))}
      </Cards>
    </Page>
  );
}

function Reset({ v, member: { accountId, name, hasSecondFactor, reset } }: { v: Visitor; member: StaffMember }) {
  const t = v.t.staff;
  if (!reset) {
    return hasSecondFactor ? (
      <ButtonForm v={v} action={linkTo(paths.askFactorReset, { id: accountId })} look="quiet" about={name}>
        {t.ask}
      </ButtonForm>
    ) : null;
  }
  const settle = linkTo(paths.settleFactorReset, { id: reset.id });
  return (
    <>
      <p>{reset.askedByMe ? t.waits : t.asked}</p>
      {!reset.askedByMe && (
        <ButtonForm v={v} action={settle} look="danger" about={name} values={{ agreed: 'yes' }}>
          {t.agree}
        </ButtonForm>
      )}
      <ButtonForm v={v} action={settle} look="quiet" about={name} values={{ agreed: 'no' }}>
        {reset.askedByMe ? t.takeBack : t.refuse}
      </ButtonForm>
    </>
  );
}
