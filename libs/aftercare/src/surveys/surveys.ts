import { type ItemCode, itemOf } from './items';
import { who5Items, who5Languages } from './who5';

export const tenantPulseItems = [
  'danger_now',
  'flat_happy',
  'safe_at_home',
  'getting_along',
  'rent_paid',
  'changes',
  'letter_not_understood',
  'want_to_stay',
  'call_me',
  'call_me_number',
  'call_me_hour',
  'free_text',
] as const satisfies readonly ItemCode[];

/** All of the pulse, so that a pulse close to it can be dropped (R9), and the questions that need more time. */
export const tenantFullItems = [
  ...tenantPulseItems.slice(0, -1),
  ...who5Items,
  'someone_to_ask',
  'free_text',
] as const satisfies readonly ItemCode[];

export const landlordPulseItems = [
  'landlord_satisfied',
  'landlord_rent_received',
  'landlord_tenant_reachable',
  'landlord_problems',
  'landlord_continue',
  'landlord_ends_on',
  'landlord_worried',
  'landlord_call_me',
  'landlord_call_me_number',
  'landlord_call_me_hour',
  'landlord_free_text',
] as const satisfies readonly ItemCode[];

/** Once, after somebody has moved out (R15). */
export const exitItems = [
  'exit_where_to',
  'exit_reason',
  'exit_deposit_settled',
  'exit_what_would_have_helped',
  'exit_ask_again',
] as const satisfies readonly ItemCode[];

export const surveyCodes = ['tenant_pulse', 'tenant_full', 'landlord_pulse', 'exit_survey'] as const;
export type SurveyCode = (typeof surveyCodes)[number];

export interface SurveyDefinition {
  code: SurveyCode;
  version: number;
  items: readonly ItemCode[];
}

export const surveys: Readonly<Record<SurveyCode, SurveyDefinition>> = {
  tenant_pulse: { code: 'tenant_pulse', version: 1, items: tenantPulseItems },
  tenant_full: { code: 'tenant_full', version: 1, items: tenantFullItems },
  landlord_pulse: { code: 'landlord_pulse', version: 1, items: landlordPulseItems },
  exit_survey: { code: 'exit_survey', version: 1, items: exitItems },
};

/** own: a link of the person alone. household_lite: a channel that two adults share (R18). */
export type SurveyVariant = 'own' | 'household_lite';

export interface SurveyForm {
  items: readonly ItemCode[];
  /** R17: instruments left out because the language has no official version. */
  instrumentUnavailable: readonly 'who5'[];
}

/** @param language BCP 47 language shown, 'de', 'uk' */
export function surveyForm(survey: SurveyDefinition, variant: SurveyVariant, language: string): SurveyForm {
  if (variant === 'household_lite') {
    const harmless = survey.items.filter((code) => {
      const { kind, safety, instrument } = itemOf(code);
      // Words, wellbeing and safety could be read, or answered, by the other one.
      return !safety && !instrument && kind !== 'text';
    });
    return { items: harmless, instrumentUnavailable: [] };
  }

  const asksWho5 = survey.items.some((code) => itemOf(code).instrument === 'who5');
  if (!asksWho5 || who5Languages.includes(language)) return { items: survey.items, instrumentUnavailable: [] };
  return { items: survey.items.filter((code) => !itemOf(code).instrument), instrumentUnavailable: ['who5'] };
}
