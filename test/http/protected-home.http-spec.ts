import { ChangeListing } from '@bleibe/listings';
import { Propose } from '@bleibe/matching';
import { aHome, someNeeds } from '../factories/needs';
import { Town } from '../factories/town';
import { TestApi } from './api';

const distances = ['near-transit', 'near-wished-place', 'school-or-kita-near', 'place-wished'];

describe('a protected home', () => {
  let town: Town;
  let api: TestApi;
  beforeAll(async () => {
    town = await Town.open();
    api = await TestApi.open(town);
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  it('is shown with its municipality only, and the household hears no distances before the viewing', async () => {
    const landlord = await town.landlord();
    const listingId = await town.listing(landlord, { protectedHome: true, nearPlaces: ['school'] });
    const visitor = await api.as(null);
    const { body: published } = await visitor('GET', `/listings?limit=50`);
    const shown = published.items.find(({ id }: { id: string }) => id === listingId);
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(['municipality', 'houseRules']));
    for (const key of ['nearPlaces', 'photos', 'protectedHome', 'landlordWishes'])
      expect(shown).not.toHaveProperty(key);

    const seeker = await town.seeker({ needs: someNeeds({ protectedHomeOnly: true, nearPlaces: ['school'] }) });
    const caseworker = await town.staff('caseworker');
    const putting = { householdId: seeker.householdId, listingId, clarified: [] };
    const { id } = await town.use(Propose).run(caseworker, putting);
    const [home] = await town.rows<{ version: number }>(`select version from listing where id = $1`, [listingId]);
    const changed = aHome({ houseNumber: '815', protectedHome: true, nearPlaces: [], heating: 8_500 });
    await town.use(ChangeListing).run(landlord.actor, listingId, home!.version, changed);

    const asSeeker = await api.as(seeker.actor);
    const asCaseworker = await api.as(caseworker);
    const codesFor = async (call: typeof asSeeker) => {
      const { body: proposal } = await call('GET', `/proposals/${id}`);
      const { body: changes } = await call('GET', `/proposals/${id}/changes`);
      return [
        proposal.reasons.map(({ code }: { code: string }) => code),
        changes.items.map(({ rule }: { rule: string }) => rule),
      ] as [string[], string[]];
    };
    const [reasons, changes] = await codesFor(asSeeker);
    expect(reasons).toContain('rent-leaves-reserve');
    expect(changes).toContain('rent-within-limit');
    expect([...reasons, ...changes].filter((code) => distances.includes(code))).toEqual([]);

    const [toldStaff, toldChanges] = await codesFor(asCaseworker);
    expect(toldStaff).toEqual(expect.arrayContaining(['near-transit', 'school-or-kita-near']));
    expect(toldChanges).toEqual(expect.arrayContaining(['rent-within-limit', 'school-or-kita-near']));
  });
});
