import {
  ChangeListing,
  ConfirmListing,
  DraftListing,
  ExpireListings,
  SeeListings,
  SubmitListing,
  WithdrawListing,
} from '@bleibe/listings';
import { RemindOnceADay } from '@bleibe/matching';
import { Forbidden, NotFound, Refused, nobody } from '@bleibe/platform';
import { aHome } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

describe('a listing', () => {
  let town: Town;
  let landlord: Landlord;
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
  });
  afterAll(() => town.close());

  const see = () => town.use(SeeListings);
  const published = async () =>
    (await see().published(nobody, { limit: 100, after: null }, null)).map(({ listing }) => listing.id);
  const stateOf = async (id: string) => (await see().one(landlord.actor, id)).listing.state;

  it('is its landlord’s alone while it is a draft', async () => {
    const id = await town.use(DraftListing).run(landlord.actor, aHome());
    expect(await stateOf(id)).toBe('draft');
    for (const actor of [(await town.seeker()).actor, await town.staff('caseworker'), (await town.landlord()).actor]) {
      await expect(see().one(actor, id)).rejects.toThrow(NotFound);
    }
  });

  it('comes to the market after the checks, and shows nobody its address', async () => {
    const id = await town.listing(landlord);
    expect(await published()).toContain(id);
    const { actor } = await town.seeker();
    const seen = await see().one(actor, id);
    expect(seen.location).toBeNull();
    expect(seen.municipality).toBe('Köln');
  });

  it('keeps the place of its search to the middle of a 1-km cell', async () => {
    const point = { lat: 50.948765, lon: 6.918765 };
    const { listing } = await see().one(landlord.actor, await town.listing(landlord, { point }));
    expect(listing.cellId).toMatch(/^CRS3035RES1000mN\d+E\d+$/);
    expect([listing.cellLat, listing.cellLon]).not.toEqual([point.lat, point.lon]);
    const near = await see().one(
      landlord.actor,
      await town.listing(landlord, { point: { lat: 50.9489, lon: 6.9189 } }),
    );
    expect(near.listing.cellId).toBe(listing.cellId);
  });

  it('is drafted by landlords only, and changed by its own alone', async () => {
    await expect(town.use(DraftListing).run(await town.staff('caseworker'), aHome())).rejects.toThrow(Forbidden);
    const id = await town.listing(landlord);
    const other = await town.landlord();
    for (const act of [
      () => town.use(ChangeListing).run(other.actor, id, 1, aHome()),
      () => town.use(ConfirmListing).run(other.actor, id),
      () => town.use(WithdrawListing).run(other.actor, id),
    ]) {
      await expect(act()).rejects.toThrow(NotFound);
    }
  });

  it('is checked anew when it is changed, and is off the market meanwhile', async () => {
    const id = await town.listing(landlord);
    const { listing } = await see().one(landlord.actor, id);
    await town.use(ChangeListing).run(landlord.actor, id, listing.version, aHome({ netColdRent: 47_000 }));
    expect(await stateOf(id)).toBe('submitted');
    expect(await published()).not.toContain(id);
    await town.work();
    expect(await stateOf(id)).toBe('cleared');
  });

  it('loses no change of two tabs at once', async () => {
    const id = await town.listing(landlord);
    const { version } = (await see().one(landlord.actor, id)).listing;
    const change = (deposit: number) => town.use(ChangeListing).run(landlord.actor, id, version, aHome({ deposit }));
    const both = await Promise.allSettled([change(1_000), change(2_000)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is submitted once', async () => {
    const id = await town.use(DraftListing).run(landlord.actor, aHome());
    await town.use(SubmitListing).run(landlord.actor, id);
    await expect(town.use(SubmitListing).run(landlord.actor, id)).rejects.toThrow(new Refused('listing-not-open'));
  });

  it('is final once it is withdrawn', async () => {
    const id = await town.listing(landlord);
    await town.use(WithdrawListing).run(landlord.actor, id);
    await expect(town.use(ConfirmListing).run(landlord.actor, id)).rejects.toThrow(Refused);
    await town.work();
    expect(await published()).not.toContain(id);
  });

  it('retires after 14 days unless it is confirmed, after one reminder, and comes back through the checks', async () => {
    const [kept, forgotten] = [await town.listing(landlord), await town.listing(landlord)];
    const expire = () => town.use(ExpireListings).run();
    const remind = () => town.use(RemindOnceADay).run();
    // Four days before, a Saturday; on the Sunday nobody would be written to.
    town.moveTo('2026-12-04T10:00:00Z');
    await remind();
    town.moveTo('2026-12-05T10:00:00Z');
    await remind();
    await remind();
    const reminders = await town.rows(
      `select occasion from message where kind = 'listing-confirmation-wanted' and account_id = $1`,
      [landlord.actor.accountId],
    );
    expect(reminders).toEqual([{ occasion: 'reminder:2026-12-05' }]);
    await town.use(ConfirmListing).run(landlord.actor, kept);

    town.moveTo('2026-12-09T10:00:00Z');
    await expire();
    expect([await stateOf(kept), await stateOf(forgotten)]).toEqual(['cleared', 'expired']);
    await town.use(ConfirmListing).run(landlord.actor, forgotten);
    expect(await stateOf(forgotten)).toBe('submitted');
    await town.work();
    expect(await stateOf(forgotten)).toBe('cleared');
    town.moveTo('2026-11-25T09:00:00Z');
  });
});
