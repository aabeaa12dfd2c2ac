import { read } from '../api/client';
import type { Caseworker, List, Proposal } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { SelectField, TextField } from '../parts/field';
import { homeTitle } from '../parts/listing-facts';
import { loadProposal } from '../parts/load-proposal';
import { linkTo, paths } from '../paths';

interface Asked {
  proposal: Proposal;
  team: Caseworker[];
}

/** Who comes along to a viewing: somebody of the team, another name, or nobody. */
export function companionScreens({ form }: Screens): void {
  form<Asked>(paths.proposalCompanion, 'signed-in', {
    async load(v) {
      const [proposal, team] = await Promise.all([loadProposal(v), read<List<Caseworker>>(v.api, '/workload')]);
      return { proposal, team: team.items };
    },
    start: ({ proposal: { viewing } }) =>
      new Form({ kind: viewing?.companion?.kind ?? (viewing?.withGuide ? 'guide' : 'interpreter') }),
    async send(v, values, { proposal: { id, viewing } }) {
      const kind = values.text('kind');
      const nobody = kind === 'nobody';
      const body = {
        kind: nobody ? null : kind,
        accountId: nobody ? null : values.text('accountId'),
        name: nobody ? null : values.text('name'),
      };
      const at = linkTo('/viewings/:id/companion', { id: viewing?.id ?? '' });
      return onwards(await v.api.put(at, body), linkTo(paths.proposal, { id }));
    },
    show(v, filled, { proposal, team }) {
      const t = v.t.proposal;
      return (
        <FormPage
          v={v}
          title={v.w.names.moves['name-companion']}
          over={homeTitle(v, proposal.listing)}
          filled={filled}
          submit={t.save}
          back={{ to: linkTo(paths.proposal, { id: proposal.id }), label: v.t.form.back }}
          intro={<p>{t.companionLead}</p>}
        >
          <Radios
            filled={filled}
            name="kind"
            label={t.companionKind}
            options={[
              ...Object.entries(v.w.names.companionKinds).map(([value, label]) => ({ value, label })),
              { value: 'nobody', label: t.companionNobody },
            ]}
          />
          <SelectField
            filled={filled}
            name="accountId"
            label={t.companionColleague}
            empty={v.t.form.choose}
            options={team.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          />
          <TextField filled={filled} name="name" label={t.companionName} />
        </FormPage>
      );
    },
  });
}
