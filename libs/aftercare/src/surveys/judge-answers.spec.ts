import fc from 'fast-check';
import { severities } from '@bleibe/calendar';
import { type Answers, type ItemCode, itemCodes, itemOf } from './items';
import { judgeAnswers } from './judge-answers';
import { who5Items } from './who5';

const judge = (answers: Answers, language = 'de') =>
  judgeAnswers({ answers, language, answeredOn: '2027-03-16', earlierWho5: null });
const found = (answers: Answers, language?: string) =>
  judge(answers, language).signals.map(({ severity, category, itemCode }) => `${severity} ${category} ${itemCode}`);

const anyAnswer = (code: ItemCode) => {
  const item = itemOf(code);
  switch (item.kind) {
    case 'choice':
      return item.several ? fc.subarray([...item.answers]) : fc.constantFrom(...item.answers);
    case 'scale':
      return fc.integer({ min: item.from, max: item.to });
    case 'text':
      return fc.constantFrom('', 'Danke', 'Er schlägt mich', 'Zwangsräumung');
    case 'date':
      return fc.constant('2027-05-01');
  }
};
const anyAnswers = fc.record(Object.fromEntries(itemCodes.map((code) => [code, anyAnswer(code)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Answers>;

describe('the answers of a tenant', () => {
  it('ask for nothing when all is well', () => {
    const well: Answers = {
      flat_happy: 5,
      safe_at_home: 'yes',
      getting_along: 4,
      rent_paid: 'another_pays',
      changes: ['work', 'health'],
      letter_not_understood: 'none',
      want_to_stay: 'no',
      call_me: 'no',
      free_text: 'Danke für alles',
    };
    expect(judge(well)).toEqual({ signals: [], severity: null, who5: null });
    expect(judge({})).toEqual({ signals: [], severity: null, who5: null });
  });

  it('reach a person within half an hour for danger, within hours for "not safe at home"', () => {
    expect(found({ danger_now: 'yes' })).toEqual(['S0 safety danger_now']);
    expect(found({ safe_at_home: 'no' })).toEqual(['S1 safety safe_at_home']);
    expect(found({ safe_at_home: 'prefer_not_to_say' })).toEqual(['S3 safety safe_at_home']);
    expect(found({ safe_at_home: 'mostly' })).toEqual([]);
  });

  it('reach a person the next working day when the home is at risk', () => {
    expect(found({ rent_paid: 'no' })).toEqual(['S2 arrears rent_paid']);
    expect(found({ rent_paid: 'partly' })).toEqual(['S2 arrears rent_paid']);
    expect(found({ letter_not_understood: 'court' })).toEqual(['S2 housing_loss letter_not_understood']);
    expect(found({ want_to_stay: 'must_leave' })).toEqual(['S2 housing_loss want_to_stay']);
  });

  it('reach a person in the week for what can wait', () => {
    expect(found({ rent_paid: 'dont_know' })).toEqual(['S3 arrears rent_paid']);
    expect(found({ letter_not_understood: 'jobcenter' })).toEqual(['S3 letter letter_not_understood']);
    expect(found({ getting_along: 2 })).toEqual(['S3 conflict getting_along']);
    expect(found({ getting_along: 3 })).toEqual([]);
    expect(found({ call_me: 'this_week' })).toEqual(['S3 wish_for_call call_me']);
    expect(found({ call_me: 'today' })).toEqual(['CALL wish_for_call call_me']);
  });

  it('raise low wellbeing once, for the whole block (D18)', () => {
    const low = Object.fromEntries(who5Items.map((code) => [code, 1]));
    expect(found(low)).toEqual(['S2 wellbeing who5']);
    expect(judge(low).who5).toEqual({ raw: 5, index: 20 });
    expect(judge({ ...low, who5_3: undefined })).toEqual({ signals: [], severity: null, who5: null });
  });

  it('raise danger words in free text, even negated (D21), but not in a telephone number', () => {
    expect(found({ free_text: 'Mein Mann schlägt mich nicht mehr' })).toEqual(['S1 safety free_text']);
    expect(found({ free_text: 'زوجي يضربني' }, 'ar')).toEqual(['S1 safety free_text']);
    expect(found({ call_me_number: '0151 Messer' })).toEqual([]);
  });

  it('are as grave as the gravest of them', () => {
    expect(judge({ call_me: 'today', rent_paid: 'no', getting_along: 1 }).severity).toBe('S2');
    expect(judge({ call_me: 'today', getting_along: 1 }).severity).toBe('CALL');
    expect(judge({ safe_at_home: 'no', rent_paid: 'no' }).severity).toBe('S1');
  });
});

describe('the answers of a landlord', () => {
  it('raise missing rent, an end of the tenancy and a worry about safety', () => {
    expect(found({ landlord_rent_received: 'no' })).toEqual(['S2 arrears landlord_rent_received']);
    expect(found({ landlord_continue: 'ends_on', landlord_ends_on: '2027-06-30' })).toEqual([
      'S2 housing_loss landlord_continue',
    ]);
    expect(found({ landlord_worried: 'yes' })).toEqual(['S1 safety landlord_worried']);
    expect(found({ landlord_satisfied: 1 })).toEqual(['S3 conflict landlord_satisfied']);
    expect(found({ landlord_problems: ['noise'], landlord_continue: 'unsure' })).toEqual([]);
  });
});

describe('any answers', () => {
  it('are never less grave for one answer more', () => {
    const rank = (answers: Answers) => {
      const { severity } = judge(answers);
      return severity ? severities.indexOf(severity) : severities.length;
    };
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...itemCodes), (answers, code) => {
        expect(rank(answers)).toBeLessThanOrEqual(rank({ ...answers, [code]: undefined }));
      }),
    );
  });
});
