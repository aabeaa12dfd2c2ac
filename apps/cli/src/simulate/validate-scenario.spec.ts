import { judgeScenario } from './validate-scenario';

const scenario = { from: '2027-01-10T09:00:00Z', moveIn: '2027-02-01' };

describe('a scenario', () => {
  it('of somebody else may carry remarks', () => {
    expect(judgeScenario({ ...scenario, description: 'D01', events: [{ at: '2027-02-01', do: 'scan' }] })).toEqual({
      mistakes: [],
      ignored: [],
    });
  });

  it('with an unknown event, list or a missing field is not played', () => {
    const { mistakes } = judgeScenario({
      moveIn: '2027-02-01',
      events: [
        { at: '2027-02-01', do: 'awnser' },
        { at: '2027-02-01', do: 'answer', person: 'A' },
      ],
      expect: [{ in: 'occurrence' }],
    });
    expect(mistakes.map((sentence) => sentence.split(';')[0])).toEqual([
      'the scenario needs "from".',
      'Event 1 does "awnser"',
      'event 2 (answer) needs "answers".',
      '"expect" asks for "occurrence"',
    ]);
  });

  it('says which of its words play no part', () => {
    const { ignored } = judgeScenario({ ...scenario, people: [{ id: 'A', preferedHour: 9 }] });
    expect(ignored).toEqual(['"preferedHour" of a person is no field and plays no part.']);
  });
});
