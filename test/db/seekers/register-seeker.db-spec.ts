import { Forbidden, Invalid, NotFound, Refused, nobody } from '@bleibe/platform';
import { ChangeNeeds, RegisterSeeker, SeeHousehold } from '@bleibe/seekers';
import { aRegistration, someNeeds } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('a household', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const register = () => new RegisterSeeker(town.db);
  const see = () => new SeeHousehold(town.db);

  it('registers itself, signs in with it, and goes to the organisation of its place', async () => {
    const { householdId, session } = await register().run(nobody, aRegistration(town.newEmail()));
    expect(session).not.toBeNull();
    const [row] = await town.rows(`select organisation_id from household where id = $1`, [householdId]);
    expect(row).toEqual({ organisation_id: town.organisationId });
  });

  it('goes where its residence obligation says, whatever it wishes', async () => {
    const needs = someNeeds({ allowedArea: { kind: 'state', land: '14' } });
    const { householdId } = await register().run(nobody, aRegistration(town.newEmail(), { needs }));
    const [row] = await town.rows(`select organisation_id from household where id = $1`, [householdId]);
    expect(row).toEqual({ organisation_id: town.otherOrganisationId });
  });

  it('is registered by a helper only with its consent, which is on record', async () => {
    const helper = await town.staff('helper');
    const registration = aRegistration(town.newEmail(), { account: null });
    await expect(register().run(helper, registration)).rejects.toMatchObject({
      problems: [{ field: 'consents.helper', code: 'consent-needed' }],
    });
    const consents = { helper: true, survey: true, visit: true };
    const { householdId, session } = await register().run(helper, { ...registration, consents });
    expect(session).toBeNull();
    const [row] = await town.rows(
      `select given, mode, recorded_by from consent_entry where subject_id = $1 and purpose = 'acted-for-by-helper'`,
      [householdId],
    );
    expect(row).toEqual({ given: true, mode: 'helper', recorded_by: helper.accountId });
    expect((await see().run(helper, householdId)).persons).toHaveLength(2);
  });

  it('is not registered by a landlord', async () => {
    const { actor } = await town.landlord({ cleared: false });
    await expect(register().run(actor, aRegistration(town.newEmail()))).rejects.toThrow(Forbidden);
  });

  it('is not written at all when the address has an account already', async () => {
    const email = town.newEmail();
    await register().run(nobody, aRegistration(email));
    const count = async () => (await town.rows<{ n: number }>(`select count(*)::int as n from household`))[0]?.n;
    const before = await count();
    await expect(register().run(nobody, aRegistration(email))).rejects.toThrow(Invalid);
    expect(await count()).toBe(before);
  });

  it('is written once when somebody taps twice', async () => {
    const registration = aRegistration(town.newEmail());
    const both = await Promise.allSettled([register().run(nobody, registration), register().run(nobody, registration)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is seen by its own people and its caseworkers, and by nobody else', async () => {
    const { householdId, actor } = await town.seeker();
    expect((await see().run(actor, householdId)).persons).toHaveLength(2);
    expect((await see().run(await town.staff('caseworker'), householdId)).persons).toHaveLength(2);

    const others = [
      (await town.seeker()).actor,
      (await town.landlord()).actor,
      await town.staff('caseworker', { other: true }),
      await town.staff('helper'),
      await town.staff('coordinator'),
      await town.staff('administrator'),
      nobody,
    ];
    for (const other of others) await expect(see().run(other, householdId)).rejects.toThrow(NotFound);
  });

  it('belongs to its caseworker: colleagues see that there is a case and what it needs, not who the people are', async () => {
    const { householdId } = await town.seeker();
    const [own, colleague] = [await town.staff('caseworker'), await town.staff('caseworker')];
    await town.rows(`update household set caseworker_id = $2 where id = $1`, [householdId, own.accountId]);
    expect((await see().run(own, householdId)).persons).toHaveLength(2);
    const seen = await see().run(colleague, householdId);
    expect(seen).toMatchObject({ persons: null, residence: null, needs: { roomsMin: 2 } });
    expect((await see().run(await town.staff('team-lead'), householdId)).persons).toHaveLength(2);
  });

  it('is not there for an aftercare worker as long as it has no tenancy', async () => {
    const { householdId } = await town.seeker();
    await expect(see().run(await town.staff('aftercare-worker'), householdId)).rejects.toThrow(NotFound);
  });

  it('leaves a line in the log when staff read who the people are', async () => {
    const { householdId } = await town.seeker();
    const caseworker = await town.staff('caseworker');
    await see().run(caseworker, householdId);
    const lines = await town.rows(`select act, account_id from audit_event where record_id = $1 and act = 'read'`, [
      householdId,
    ]);
    expect(lines).toEqual([{ act: 'read', account_id: caseworker.accountId }]);
  });

  it('keeps its needs up to date, and loses no change of two people at once', async () => {
    const { householdId, actor } = await town.seeker();
    const change = () => new ChangeNeeds(town.db);
    expect(await change().run(actor, householdId, { version: 1, needs: someNeeds({ roomsMin: 3 }) })).toBe(2);
    const both = await Promise.allSettled([
      change().run(actor, householdId, { version: 2, needs: someNeeds({ roomsMin: 4 }) }),
      change().run(actor, householdId, { version: 2, needs: someNeeds({ roomsMin: 5 }) }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: new Refused('changed') });
  });

  it('does not let somebody else change its needs', async () => {
    const { householdId } = await town.seeker();
    const other = await town.seeker();
    const change = new ChangeNeeds(town.db).run(other.actor, householdId, { version: 1, needs: someNeeds() });
    await expect(change).rejects.toThrow(NotFound);
  });
});
