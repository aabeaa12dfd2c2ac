import { type Visitor, hasRole } from '../../door/visitor';
import { Tick } from '../../parts/choice';
import { fieldMistake } from '../../parts/field-mistake';
import type { Step } from './step';

/** A worker or helper who fills in for somebody else: no account is made, and the consent to help is needed. */
export const forSomebodyElse = (v: Visitor): boolean => hasRole(v, 'helper', 'caseworker', 'team-lead');

export const consents: Step = {
  code: 'consents',
  title: (v) => v.t.registration.consents.title,
  names: ['consents.survey', 'consents.visit', 'consents.helper'],
  fields(v, filled) {
    const t = v.t.registration.consents;
    return (
      <>
        <p>{t.lead}</p>
        {forSomebodyElse(v) && <Tick filled={filled} name="consents.helper" label={t.helper} hint={t.helperHint} />}
        <Tick filled={filled} name="consents.survey" label={t.survey} />
        <Tick filled={filled} name="consents.visit" label={t.visit} />
      </>
    );
  },
  mistakes: (v, form) =>
    forSomebodyElse(v) && !form.ticked('consents.helper') ? [fieldMistake(v, 'consents.helper', 'consent-needed')] : [],
};
