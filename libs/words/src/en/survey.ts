import type { SurveyTexts } from '../survey-texts';

const callMe = { no: 'No', this_week: 'Yes, this week', today: 'Yes, today' };
const callNumber = 'On which number can we call you safely?';
const callHour = 'What time of day suits you best?';

export const survey: SurveyTexts = {
  names: {
    tenant_pulse: 'Short survey',
    tenant_full: 'Survey',
    landlord_pulse: 'Short survey for landlords',
  },
  items: {
    danger_now: 'I am in danger now',
    flat_happy: 'How happy are you with the home?',
    safe_at_home: 'Do you feel safe at home?',
    getting_along: 'How do you get along with the landlord and with the neighbours?',
    rent_paid: 'Has the rent of last month been paid?',
    changes: 'Has anything changed? You can choose more than one answer.',
    letter_not_understood: 'Did you get a letter that you do not understand? From whom?',
    want_to_stay: 'Do you want to go on living here for the next six months?',
    call_me: 'Shall we call you?',
    call_me_number: callNumber,
    call_me_hour: callHour,
    free_text: 'Would you like to tell us anything else?',
    someone_to_ask: 'Is there someone here you can ask for help?',
    landlord_satisfied: 'How happy are you with the tenancy?',
    landlord_rent_received: 'Did you receive the last rent in full?',
    landlord_tenant_reachable: 'Can you reach the tenant when something comes up?',
    landlord_problems: 'Are there any problems? You can choose more than one answer.',
    landlord_continue: 'Do you want to go on letting for the next twelve months?',
    landlord_ends_on: 'When does the tenancy end?',
    landlord_worried: 'Are you worried about the safety of anybody?',
    landlord_call_me: 'Shall we call you?',
    landlord_call_me_number: callNumber,
    landlord_call_me_hour: callHour,
    landlord_free_text: 'Would you like to tell us anything else?',
  },
  answers: {
    danger_now: { yes: 'Yes, I need help now' },
    safe_at_home: { yes: 'Yes', mostly: 'Mostly', no: 'No', prefer_not_to_say: 'I do not want to say' },
    rent_paid: {
      yes: 'Yes',
      partly: 'In part',
      no: 'No',
      dont_know: 'I do not know',
      another_pays: 'Somebody else pays, for example the job centre',
    },
    changes: {
      work: 'Work',
      benefit_letter: 'Letter about benefits',
      permit: 'Residence permit',
      health: 'Health',
      people_in_flat: 'Who lives in the home',
      none: 'None of these',
    },
    letter_not_understood: {
      none: 'No such letter',
      landlord: 'From the landlord',
      jobcenter: 'From the job centre',
      immigration_office: 'From the immigration office',
      court: 'From a court',
      other: 'From somebody else',
    },
    want_to_stay: { yes: 'Yes', unsure: 'I do not know yet', no: 'No', must_leave: 'I have to leave' },
    call_me: callMe,
    someone_to_ask: { yes: 'Yes', unsure: 'I am not sure', no: 'No' },
    landlord_rent_received: { yes: 'Yes', partly: 'In part', no: 'No', dont_know: 'I do not know' },
    landlord_tenant_reachable: { yes: 'Yes', mostly: 'Mostly', no: 'No' },
    landlord_problems: {
      none: 'No problems',
      noise: 'Noise',
      waste: 'Waste',
      damage: 'Damage',
      visitors: 'Visitors',
      heating: 'Heating and airing',
      other: 'Something else',
    },
    landlord_continue: { yes: 'Yes', unsure: 'I do not know yet', no: 'No', ends_on: 'It ends on a fixed day' },
    landlord_worried: { no: 'No', yes: 'Yes', prefer_not_to_say: 'I do not want to say' },
    landlord_call_me: callMe,
  },
  faces: ['very bad', 'bad', 'so-so', 'good', 'very good'],
  freeTextNote: 'This is not read at once. In danger please call 112 or 110.',
  helpLines: {
    'ambulance-and-fire': {
      name: 'Emergency: ambulance and fire brigade',
      text: 'When somebody is hurt or very ill, or when there is a fire. Always, free of charge.',
    },
    police: { name: 'Police', text: 'When somebody threatens you or is violent to you. Always, free of charge.' },
    'violence-against-women': {
      name: 'Helpline: violence against women',
      text: 'Advice for women in many languages. Day and night, free of charge. You do not have to say your name.',
    },
    'violence-against-men': {
      name: 'Helpline: violence against men',
      text: 'Advice for men. In the daytime on working days, free of charge.',
    },
    'someone-to-talk-to': {
      name: 'Telefonseelsorge: someone to talk to',
      text: 'When you want to talk with somebody. Day and night, free of charge. You do not have to say your name.',
    },
  },
};
