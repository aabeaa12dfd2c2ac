import { ChangeListing } from '@bleibe/listings';
import { SeeCandidates } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { ChangeNeeds } from '@bleibe/seekers';
import { aHome, someNeeds } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

describe('what both sides wish of a home', () => {
  let town: Town;
  let landlord: Landlord;
  let caseworker: Actor;
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    caseworker = await town.staff('caseworker');
  });
  afterAll(() => town.close());

  const judged = async (householdId: string, listingId: string) =>
    (await town.use(SeeCandidates).pair(caseworker, householdId, listingId)).result;

  it('reaches the judgement of a pair as both have entered it', async () => {
    const needs = someNeeds({
      accessExtras: ['lift', 'wide-doors'],
      nearPlaces: ['school'],
      cannotKeep: ['winter-service'],
      pets: true,
    });
    const seeker = await town.seeker({ needs });
    const home = await town.listing(landlord, {
      pets: 'yes',
      features: ['lift'],
      nearPlaces: ['school'],
      houseRules: ['winter-service'],
      landlordWishes: ['no-pets', 'no-smoking'],
    });
    const result = await judged(seeker.householdId, home);
    const finding = (code: string) =>
      [...result.hardRules, ...result.criteria].find((one) => one.code === code)?.finding.reason;
    expect(finding('house-rules-kept')).toEqual({
      code: 'house-rule-cannot-be-kept',
      values: { rules: ['winter-service'] },
    });
    expect(finding('access-extras-there')?.values).toEqual({ has: ['lift'], missing: ['wide-doors'] });
    expect(finding('school-or-kita-near')?.code).toBe('school-or-kita-stated');
    expect(finding('checks-valid')?.code).toBe('checks-passed');
    expect(result.landlord.score).toBe(850);

    const easier = { ...needs, cannotKeep: [], pets: false };
    await new ChangeNeeds(town.db).run(seeker.actor, seeker.householdId, { version: 1, needs: easier });
    expect(await judged(seeker.householdId, home)).toMatchObject({ excluded: false, landlord: { score: 1000 } });
  });

  it('keeps a protected home for those who need one, and them to it', async () => {
    const open = await town.listing(landlord);
    const kept = await town.listing(landlord, { protectedHome: true });
    const anybody = await town.seeker();
    const guarded = await town.seeker({ needs: someNeeds({ protectedHomeOnly: true }) });
    const candidates = async (householdId: string) =>
      (await town.use(SeeCandidates).ofHousehold(caseworker, householdId, 50)).map(({ seen }) => seen.listing.id);

    expect(await candidates(guarded.householdId)).toEqual([kept]);
    expect(await candidates(anybody.householdId)).toContain(open);
    expect(await candidates(anybody.householdId)).not.toContain(kept);

    const { ifLifted } = await town.use(SeeCandidates).whatIf(caseworker, guarded.householdId);
    const without = ifLifted.find(({ code }) => code === 'protected-home-when-needed');
    expect(without?.moreListings).toBeGreaterThanOrEqual(1);
  });

  it('says that a check is open instead of calling the pair free', async () => {
    const home = await town.listing(landlord);
    const seeker = await town.seeker({}, { cleared: false });
    const rule = (await judged(seeker.householdId, home)).hardRules.find(({ code }) => code === 'checks-valid');
    expect(rule?.finding).toMatchObject({ kind: 'unknown', reason: { code: 'checks-of-household-open' } });
  });

  it('does not take two wishes of a landlord that contradict each other', async () => {
    const home = await town.listing(landlord);
    const [row] = await town.rows<{ version: number }>(`select version from listing where id = $1`, [home]);
    const input = aHome({ landlordWishes: ['long-stay', 'short-stay'] });
    const change = async () => town.use(ChangeListing).run(landlord.actor, home, row!.version, input);
    await expect(change()).rejects.toMatchObject({
      problems: [{ field: 'landlordWishes', code: 'wishes-contradict' }],
    });
  });
});
