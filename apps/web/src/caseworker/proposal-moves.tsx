import type { ComponentChildren } from 'preact';
import { PageProblem, type Result } from '../api/client';
import type { Proposal } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { SelectField, TextField } from '../parts/field';
import { homeTitle } from '../parts/listing-facts';
import { nameOf } from '../parts/layout';
import { reasonOptions, takeBackLead } from '../parts/take-back';
import { ViewingTicks, viewingBody } from '../parts/viewing';
import { linkTo, paths } from '../paths';
import { loadProposal } from '../parts/load-proposal';

interface Move {
  lead?(v: Visitor, proposal: Proposal): string;
  fields(v: Visitor, filled: Filled, proposal: Proposal): ComponentChildren;
  send(v: Visitor, form: Form, proposal: Proposal): Promise<Result<unknown>>;
}

const nothing = () => null;
const at = ({ id }: Proposal, act: string) => `${linkTo('/proposals/:id', { id })}/${act}`;

/** Nobody answers for a landlord; the date of a viewing may be accepted for either side. */
const OnBehalfOf = ({ v, filled, parties }: { v: Visitor; filled: Filled; parties: ('household' | 'landlord')[] }) => (
  <Radios
    filled={filled}
    name="onBehalfOf"
    label={v.t.proposal.onBehalfOf}
    hint={v.t.proposal.onBehalfHint}
    options={parties.map((value) => ({ value, label: v.w.names.parties[value] }))}
  />
);

const moves: Readonly<Record<string, Move>> = {
  'say-yes': {
    fields: (v, filled) => <OnBehalfOf v={v} filled={filled} parties={['household']} />,
    send: (v, form, proposal) =>
      v.api.post(at(proposal, 'decisions'), { verdict: 'yes', reasonCode: null, onBehalfOf: form.text('onBehalfOf') }),
  },
  'say-no': {
    fields: (v, filled, { declineReasons }) => (
      <>
        <OnBehalfOf v={v} filled={filled} parties={['household']} />
        <SelectField
          filled={filled}
          name="reasonCode"
          label={v.t.proposal.reason}
          empty={v.t.form.choose}
          options={reasonOptions(v, declineReasons)}
        />
      </>
    ),
    send: (v, form, proposal) =>
      v.api.post(at(proposal, 'decisions'), {
        verdict: 'no',
        reasonCode: form.text('reasonCode'),
        onBehalfOf: form.text('onBehalfOf'),
      }),
  },
  'arrange-viewing': {
    lead: (v) => v.t.viewing.lead,
    fields: (v, filled) => (
      <>
        <TextField filled={filled} name="startsAt" label={v.t.viewing.date} type="date" width="middle" />
        <TextField filled={filled} name="time" label={v.t.viewing.time} type="time" width="short" />
        <ViewingTicks v={v} filled={filled} guide />
      </>
    ),
    send: (v, form, proposal) => v.api.post(at(proposal, 'viewings'), viewingBody(form)),
  },
  'accept-viewing': {
    fields: (v, filled) => <OnBehalfOf v={v} filled={filled} parties={['household', 'landlord']} />,
    send: (v, form, { viewing }) =>
      v.api.post(linkTo('/viewings/:id/acceptances', { id: viewing?.id ?? '' }), {
        onBehalfOf: form.text('onBehalfOf'),
      }),
  },
  'record-viewing-outcome': {
    fields: (v, filled) => (
      <Radios
        filled={filled}
        name="outcome"
        label={v.t.proposal.outcome}
        options={Object.entries(v.w.names.viewingOutcomes).map(([value, label]) => ({ value, label }))}
      />
    ),
    send: (v, form, { viewing }) =>
      v.api.post(linkTo('/viewings/:id/outcomes', { id: viewing?.id ?? '' }), { outcome: form.text('outcome') }),
  },
  promise: {
    lead: (v) => v.t.proposal.promiseLead,
    fields: nothing,
    send: (v, _, proposal) => v.api.post(at(proposal, 'promises')),
  },
  'record-assurance': {
    fields: (v, filled) => <DateField v={v} filled={filled} name="givenOn" label={v.t.proposal.givenOn} />,
    send: (v, form, proposal) => v.api.post(at(proposal, 'assurances'), { givenOn: form.date('givenOn') }),
  },
  'record-lease': {
    lead: (v) => v.t.proposal.leaseLead,
    fields: (v, filled) => (
      <>
        <DateField v={v} filled={filled} name="signedOn" label={v.t.proposal.signedOn} />
        <DateField v={v} filled={filled} name="moveInOn" label={v.t.proposal.moveInOn} />
      </>
    ),
    send: (v, form, proposal) =>
      v.api.post(at(proposal, 'leases'), { signedOn: form.date('signedOn'), moveInOn: form.date('moveInOn') }),
  },
  'take-back': {
    lead: takeBackLead,
    fields: nothing,
    send: (v, _, proposal) => v.api.post(at(proposal, 'take-backs')),
  },
  end: {
    lead: (v) => v.t.proposal.endLead,
    fields: (v, filled) => (
      <SelectField
        filled={filled}
        name="reasonCode"
        label={v.t.proposal.reason}
        empty={v.t.form.choose}
        options={Object.entries(v.w.names.endCodes).map(([value, label]) => ({ value, label }))}
      />
    ),
    send: (v, form, proposal) => v.api.post(at(proposal, 'endings'), { reasonCode: form.text('reasonCode') }),
  },
};

interface Chosen {
  move: Move;
  proposal: Proposal;
}

/** One page per move: what it means, what has to be known for it, and one button. */
export function proposalMoveScreens({ form }: Screens): void {
  form<Chosen>(paths.proposalMove, 'signed-in', {
    async load(v) {
      const code = v.params.move ?? '';
      const move = Object.hasOwn(moves, code) ? moves[code] : undefined;
      if (!move) throw new PageProblem({ status: 404, code: 'not-found', title: '', detail: '' });
      return { move, proposal: await loadProposal(v) };
    },
    // Who has to answer next is who most likely has just telephoned.
    start: ({ proposal }) => new Form({ onBehalfOf: proposal.state === 'asked' ? 'landlord' : 'household' }),
    send: async (v, values, { move, proposal }) =>
      onwards(await move.send(v, values, proposal), linkTo(paths.proposal, { id: proposal.id })),
    show: (v, filled, { move, proposal }) => {
      const code = v.params.move ?? '';
      return (
        <FormPage
          v={v}
          title={nameOf(v.w.names.moves, code)}
          over={homeTitle(v, proposal.listing)}
          filled={filled}
          submit={code === 'end' ? v.t.proposal.end : v.t.proposal.save}
          look={code === 'end' ? 'danger' : 'main'}
          back={{ to: linkTo(paths.proposal, { id: proposal.id }), label: v.t.form.back }}
          intro={move.lead && <p>{move.lead(v, proposal)}</p>}
        >
          {move.fields(v, filled, proposal)}
        </FormPage>
      );
    },
  });
}
