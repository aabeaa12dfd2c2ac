import { answerStatus } from './answers';

describe('answers of the server (section 11)', () => {
  it('is a closed list with one status each', () => {
    expect(answerStatus).toEqual({
      no_session: 401,
      not_found: 404,
      not_allowed: 403,
      needs_second_person: 403,
      needs_step_up: 403,
      on_hold: 403,
      unknown_field: 422,
      changed: 409,
      not_available: 409,
      too_many: 429,
    });
  });
});
