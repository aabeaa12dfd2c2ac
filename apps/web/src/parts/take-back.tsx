import type { Proposal } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { linkTo, type paths } from '../paths';
import { loadProposal } from './load-proposal';
import { homeTitle } from './listing-facts';

/** What may be said to a no, as the stage table of the proposal has it. */
export const reasonOptions = (v: Visitor, reasons: Proposal['declineReasons'] = []) =>
  reasons.map((value) => ({ value, label: v.w.names.declineReasons[value] }));

export const TakeBackLink = ({
  v,
  takeBack,
  to,
}: {
  v: Visitor;
  takeBack: NonNullable<Proposal['takeBack']>;
  to: string;
}) => (
  <a class="button button-quiet" href={to}>
    {v.w.names.undoableSteps[takeBack.step]}
  </a>
);

/** What follows from taking it back, and until when it is possible. */
export const takeBackLead = (v: Visitor, { takeBack }: Proposal): string =>
  takeBack ? `${v.t.takeBack.lead[takeBack.step]} ${v.t.takeBack.until(v.f.instant(takeBack.until))}` : '';

type OfProposal = typeof paths.homeTakeBack | typeof paths.requestTakeBack;

/** The page on which a side takes its last step back. Where there is none any more, the answer says so. */
export function takeBackForm(
  form: Screens['form'],
  path: OfProposal,
  backPath: typeof paths.home | typeof paths.request,
  { quickExit = false } = {},
): void {
  form<Proposal>(path, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v, _, { id }) =>
      onwards(await v.api.post(linkTo('/proposals/:id/take-backs', { id })), linkTo(backPath, { id })),
    show: (v, filled, proposal) => (
      <FormPage
        v={v}
        title={proposal.takeBack ? v.w.names.undoableSteps[proposal.takeBack.step] : v.w.names.moves['take-back']}
        over={homeTitle(v, proposal.listing)}
        filled={filled}
        submit={v.t.takeBack.button}
        back={{ to: linkTo(backPath, { id: proposal.id }), label: v.t.form.back }}
        quickExit={quickExit}
        intro={<p>{takeBackLead(v, proposal)}</p>}
      >
        {null}
      </FormPage>
    ),
  });
}
