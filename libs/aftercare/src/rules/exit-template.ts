import type { PlanTemplate } from './plan-template';

/** What follows the last day of a tenancy (R15); its anchor is that day, which stands where the move-in stood. */
export const exitTemplate: PlanTemplate = {
  code: 'exit',
  version: 1,
  steps: [
    {
      step: 'exit_survey',
      kind: 'survey',
      subject: 'adult',
      content: 'exit_survey',
      anchor: 'move_in',
      offset: { months: 0, days: 7 },
      before: 2,
      after: 23,
      always: false,
    },
  ],
};
