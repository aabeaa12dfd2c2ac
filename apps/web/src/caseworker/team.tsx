import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Caseworker, List, SecondLook } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { DateField } from '../parts/date-field';
import { SelectField } from '../parts/field';
import { Card, Cards, Empty, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

const isLead = (v: Visitor) => v.person?.roles.includes('team-lead') ?? false;
const loadTeam = async (v: Visitor) => (await read<List<Caseworker>>(v.api, '/workload')).items;

/** How the work is shared out, who is away, and each no that waits for a second person. */
export function caseTeamScreens({ page, form, act }: Screens): void {
  page(paths.caseTeam, 'signed-in', async (v) => {
    const [team, looks] = await Promise.all([loadTeam(v), read<List<SecondLook>>(v.api, '/second-looks')]);
    return { page: <Team v={v} team={team} looks={looks.items} /> };
  });

  act(paths.secondLook, 'signed-in', async (v, values) => {
    const at = linkTo('/second-looks/:id/outcomes', { id: v.params.id ?? '' });
    return done(await v.api.post(at, { outcome: values.text('outcome') }), paths.caseTeam);
  });

  form(paths.caseworkerAbsence, 'signed-in', {
    load: (v) => (isLead(v) ? loadTeam(v) : Promise.resolve([])),
    start: () => new Form(),
    async send(v, values) {
      const body = {
        accountId: values.text('accountId'),
        firstDay: values.date('firstDay'),
        lastDay: values.date('lastDay'),
      };
      return onwards(await v.api.post('/caseworker-absences', body), paths.caseTeam);
    },
    show: (v, filled, team) => (
      <FormPage
        v={v}
        title={v.t.caseTeam.absence}
        filled={filled}
        submit={v.t.form.save}
        back={{ to: paths.caseTeam, label: v.t.form.back }}
        intro={<p>{v.t.caseTeam.absenceLead}</p>}
      >
        {team.length > 0 && (
          <SelectField
            filled={filled}
            name="accountId"
            label={v.t.caseTeam.who}
            empty={v.t.form.choose}
            options={team.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          />
        )}
        <DateField v={v} filled={filled} name="firstDay" label={v.t.caseTeam.firstDay} />
        <DateField v={v} filled={filled} name="lastDay" label={v.t.caseTeam.lastDay} />
      </FormPage>
    ),
  });

  form(paths.handOver, 'signed-in', {
    load: loadTeam,
    start: () => new Form(),
    async send(v, values) {
      const id = v.params.id ?? '';
      const result = await v.api.post(linkTo('/households/:id/hand-overs', { id }), { to: values.text('to') });
      return onwards(result, linkTo(paths.case, { id }));
    },
    show: (v, filled, team) => (
      <FormPage
        v={v}
        title={v.t.caseTeam.handOver}
        filled={filled}
        submit={v.t.caseTeam.handOver}
        back={{ to: linkTo(paths.case, { id: v.params.id ?? '' }), label: v.t.form.back }}
        intro={<p>{v.t.caseTeam.handOverLead}</p>}
      >
        <SelectField
          filled={filled}
          name="to"
          label={v.t.caseTeam.to}
          empty={v.t.caseTeam.leastLoaded}
          options={team
            .filter(({ absentUntil }) => absentUntil === null)
            .map(({ accountId, name, cases }) => ({ value: accountId, label: `${name} (${v.f.number(cases)})` }))}
        />
      </FormPage>
    ),
  });
}

function Team({ v, team, looks }: { v: Visitor; team: readonly Caseworker[]; looks: readonly SecondLook[] }): VNode {
  const t = v.t.caseTeam;
  return (
    <Page v={v} title={t.title} wide back={{ to: paths.worklist, label: v.t.worklist.title }}>
      <Table
        caption={t.title}
        heads={t.heads}
        rows={team.map(({ accountId, name, cases, steps, absentUntil }) => ({
          key: accountId,
          cells: [
            <bdi>{name}</bdi>,
            v.f.number(cases),
            v.f.number(steps),
            absentUntil ? <Tag tone="waiting">{t.absentUntil(v.f.date(absentUntil))}</Tag> : t.here,
          ],
        }))}
      />
      <p>
        <a class="button button-quiet" href={paths.caseworkerAbsence}>
          {t.absence}
        </a>
      </p>
      <Section title={t.looksTitle} id="looks">
        {looks.length === 0 && <Empty title={t.noLooks} />}
        <Cards>
          {looks.map((look) => (
            <Look key={look.id} v={v} look={look} />
          ))}
        </Cards>
      </Section>
    </Page>
  );
}

function Look({ v, look }: { v: Visitor; look: SecondLook }) {
  const t = v.t.caseTeam;
  const { id, proposalId, reference, reasonCode, enteredAt, own } = look;
  const action = linkTo(paths.secondLook, { id });
  return (
    <Card title={reference} to={linkTo(paths.proposal, { id: proposalId })}>
      <p>
        {t.lookLead(nameOf(v.w.names.declineReasons, reasonCode))} <span class="quiet">{v.f.instant(enteredAt)}</span>
      </p>
      {isLead(v) && !own ? (
        <div class="acts">
          <ButtonForm v={v} action={action} values={{ outcome: 'confirmed' }} about={reference}>
            {t.confirmNo}
          </ButtonForm>
          <ButtonForm v={v} action={action} values={{ outcome: 'returned' }} look="quiet" about={reference}>
            {t.returnNo}
          </ButtonForm>
        </div>
      ) : (
        <p class="quiet">{t.waitsForLead}</p>
      )}
    </Card>
  );
}
