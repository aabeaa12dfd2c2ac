import type { PageWords } from '../../pages';

export const tenancyPapers: PageWords['tenancyPapers'] = {
  move: 'Move the move-in',
  moveLead:
    'What is only planned or offered moves along. What is sent or agreed stays; an agreed time that no longer fits is talked about anew.',
  moveDay: 'New day of the move-in',
  worker: 'Change the worker in charge',
  workerLead: 'Agreed times stay as they are. Everything else goes to the new person.',
  workerLabel: 'In charge from now on',
  permit: 'Enter a residence permit',
  permitLead:
    'Only if you have seen the paper. If something is unclear somebody looks at it, and no automatic message goes out.',
  permitKind: 'Which permit?',
  permits: { 'section-24': 'Residence permit under section 24', other: 'Another permit', unknown: 'Not known' },
  printedUntil: 'Printed as valid until',
  printedHint: 'Leave empty if you do not know.',
  covered: 'Does an ordinance let it run on?',
  coveredAnswers: { yes: 'Yes, looked up', no: 'No', unknown: 'Not clear' },
  benefitEnd: 'Enter the end of a benefit',
  benefitEndLead: 'The person is reminded of the next application 60, 30 and 14 days before.',
  benefitEndDay: 'Last day of the benefit',
  bounce: 'The message came back',
  bounceHint: 'The address or number is wrong. Somebody finds out the right one.',
};
