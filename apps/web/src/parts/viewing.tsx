import type { Viewing } from '../api/types';
import type { Form } from '../door/form';
import type { Filled } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Tick } from './choice';
import { TextField } from './field';
import { Facts } from './layout';
import { momentFrom } from './moment';

export function ViewingFacts({ v, viewing }: { v: Visitor; viewing: Viewing }) {
  const t = v.t.viewing;
  const { companion } = viewing;
  const word = (said: Viewing['said']) => said && v.w.names.viewingWords[said];
  const answer = (accepted: boolean) => (accepted ? t.accepted : t.waiting);
  return (
    <Facts
      facts={[
        { label: t.date, value: <strong>{v.f.instant(viewing.startsAt)}</strong> },
        { label: t.household, value: answer(viewing.householdAccepted) },
        { label: t.landlord, value: answer(viewing.landlordAccepted) },
        { label: t.withInterpreter, value: viewing.withInterpreter ? v.t.form.yes : v.t.form.no },
        {
          label: t.withGuide,
          value: viewing.withGuide === undefined ? null : viewing.withGuide ? v.t.form.yes : v.t.form.no,
        },
        { label: v.t.afterViewing.said, value: viewing.said && v.t.afterViewing.options[viewing.said] },
        { label: v.t.proposal.householdSaid, value: word(viewing.householdSaid) },
        { label: v.t.proposal.landlordSaid, value: word(viewing.landlordSaid) },
        {
          label: v.t.proposal.companion,
          value: companion && (
            <>
              <bdi>{companion.name}</bdi> ({v.w.names.companionKinds[companion.kind]})
            </>
          ),
        },
      ]}
    />
  );
}

export const ViewingTicks = ({ v, filled, guide }: { v: Visitor; filled: Filled; guide?: boolean }) => (
  <>
    <Tick filled={filled} name="withInterpreter" label={v.t.viewing.interpreter} />
    {guide && <Tick filled={filled} name="withGuide" label={v.t.viewing.guide} />}
  </>
);

interface ViewingFormProps {
  v: Visitor;
  filled: Filled;
  back: { to: string; label: string };
  quickExit?: boolean;
  /** A household may wish that somebody comes along. */
  guide?: boolean;
}

export const ViewingForm = ({ v, filled, back, quickExit, guide }: ViewingFormProps) => (
  <FormPage
    v={v}
    title={v.t.viewing.title}
    filled={filled}
    submit={v.t.viewing.send}
    back={back}
    quickExit={quickExit}
    intro={<p>{v.t.viewing.lead}</p>}
  >
    <TextField filled={filled} name="startsAt" label={v.t.viewing.date} type="date" width="middle" />
    <TextField filled={filled} name="time" label={v.t.viewing.time} type="time" width="short" />
    <ViewingTicks v={v} filled={filled} guide={guide} />
  </FormPage>
);

export const viewingBody = (form: Form) => ({
  startsAt: momentFrom(form, 'startsAt', 'time'),
  withInterpreter: form.ticked('withInterpreter'),
  withGuide: form.ticked('withGuide'),
});
