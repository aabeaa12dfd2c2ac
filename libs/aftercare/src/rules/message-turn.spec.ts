import { calendarOf } from './example-plan';
import { type DueMessage, turnOfMessage } from './message-turn';

const survey: DueMessage = { isSurvey: true, windowEnd: '2027-02-25', items: ['rent_paid'], preferredHour: null };
const at = (local: string) => new Date(`${local}:00+01:00`);
const turn = (now: string, but: Partial<DueMessage> = {}, sentOn: string[] = []) =>
  turnOfMessage({ ...survey, ...but }, at(now), null, sentOn, calendarOf('NW'));

describe('a message that is due', () => {
  it('leaves in the hours in which people are written to, and else in the morning', () => {
    expect(turn('2027-02-15T10:00')).toEqual({ kind: 'go' });
    expect(turn('2027-02-15T21:00')).toMatchObject({ kind: 'move', on: '2027-02-16', rule: 'quiet_hours' });
    expect(turn('2027-02-20T20:00')).toMatchObject({ on: '2027-02-22', sendAt: at('2027-02-22T08:00') });
  });

  it('is given up when its window is over, and a welcome is not', () => {
    expect(turn('2027-02-26T10:00')).toEqual({ kind: 'expire' });
    expect(turn('2027-02-26T10:00', { isSurvey: false })).toEqual({ kind: 'go' });
  });

  it('waits for the next day after three messages in a week, at the hour the person likes', () => {
    const week = ['2027-02-10', '2027-02-11', '2027-02-15'];
    expect(turn('2027-02-15T12:00', { preferredHour: 12 }, week)).toMatchObject({
      on: '2027-02-16',
      sendAt: at('2027-02-16T12:00'),
      rule: 'three_messages_in_7_days',
    });
    expect(turn('2027-02-15T12:00', { windowEnd: '2027-02-15' }, week)).toEqual({ kind: 'excuse', reason: 'fatigue' });
  });
});
