import { CheckSubject, DecideReview, SeeFindings, SeeReviews } from '@bleibe/checks';
import { SeeListings, WithdrawListing } from '@bleibe/listings';
import { NotFound, system } from '@bleibe/platform';
import { type Landlord, Town } from '../../factories/town';

const description =
  'Helle Zweizimmerwohnung mit Balkon in Köln, ruhige Lage am Park, Einbauküche vorhanden, Haltestelle drei Minuten ' +
  'entfernt, ab Januar frei, 540 Euro warm, gern Familie mit Kindern, Besichtigung am Samstag möglich, Keller und Fahrradraum.';
const inOtherWords = description.replace('Köln', 'Leipzig').replace('540', '610').replace('Keller', 'Kеller');

describe('an offer beside the others', () => {
  let town: Town;
  let first: Landlord;
  let second: Landlord;
  beforeAll(async () => {
    town = await Town.open();
    [first, second] = [await town.landlord(), await town.landlord()];
  });
  afterAll(() => town.close());

  const stateOf = async (landlord: Landlord, id: string) =>
    (await town.use(SeeListings).one(landlord.actor, id)).listing.state;
  const finding = async (landlord: Landlord, id: string, check: string) =>
    (await town.use(SeeFindings).run(landlord.actor, { kind: 'listing', id })).find((one) => one.check === check);

  it('with the text of another landlord is looked at, and its author is not told which one it was', async () => {
    const original = await town.listing(first, { description });
    expect(await stateOf(first, original)).toBe('cleared');
    const copy = await town.listing(second, { description: inOtherWords });
    expect(await stateOf(second, copy)).toBe('held');
    expect(await finding(second, copy, 'text-not-copied')).toMatchObject({
      code: 'text-like-another',
      values: { otherListing: '' },
    });
    const seen = (await town.use(SeeReviews).list(await town.staff('check-worker'))).find(
      ({ review }) => review.subjectId === copy,
    );
    expect(seen?.findings).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ otherListing: original }) as object }),
    );
    // Lifted by a person it stays clear at the next check.
    const lift = { verdict: 'lift', reasonCode: 'words-harmless', note: 'Eine Vorlage, beide kennen sich.' } as const;
    const review = String(seen?.review.id);
    expect(await town.use(DecideReview).run(await town.staff('check-worker'), review, lift)).toBe('lifted');
    await town.use(CheckSubject).run(system, { kind: 'listing', id: copy });
    expect(await stateOf(second, copy)).toBe('cleared');
  });

  it('with the own text of another offer is not', async () => {
    const own =
      'Zwei Zimmer im Haus meiner Großmutter, mit Blick auf den Dom, frisch gestrichen und möbliert mit Bett, Schrank und ' +
      'Tisch, der Bus hält vor dem Haus, Kinder sind willkommen, ein Spielplatz liegt gegenüber.';
    const landlord = await town.landlord();
    const [one, two] = [
      await town.listing(landlord, { description: own }),
      await town.listing(landlord, { description: own }),
    ];
    for (const id of [one, two]) {
      expect(await finding(landlord, id, 'text-not-copied')).toMatchObject({ result: 'pass', code: 'text-not-copied' });
    }
  });

  it('of the same home is looked at when another offers it, until that one has withdrawn', async () => {
    const where = { street: 'Amselstraße', houseNumber: '9 a' };
    const theirs = await town.listing(first, where);
    const ours = await town.listing(second, { street: 'Amselstr.', houseNumber: '9A' });
    expect(await finding(second, ours, 'home-offered-once')).toMatchObject({ result: 'review' });
    const upstairs = await town.listing(second, { ...where, floor: 3 });
    expect(await finding(second, upstairs, 'home-offered-once')).toMatchObject({ result: 'pass' });
    const twice = await town.listing(first, where);
    expect(await finding(first, twice, 'home-offered-once')).toMatchObject({ result: 'review' });

    await town.use(WithdrawListing).run(first.actor, theirs);
    await town.use(WithdrawListing).run(first.actor, twice);
    await town.use(CheckSubject).run(system, { kind: 'listing', id: ours });
    expect(await stateOf(second, ours)).toBe('cleared');
  });

  it('that names the account of another is held by two, and no number is kept', async () => {
    await town.listing(first, { description: 'Miete an DE89 3704 0044 0532 0130 00. Besichtigung am Samstag.' });
    const id = await town.listing(second, {
      description: 'Bitte auf DE89370400440532013000. Besichtigung am Sonntag.',
    });
    expect(await finding(second, id, 'contact-not-used-by-others')).toMatchObject({
      result: 'hold',
      code: 'account-number-used-by-others',
    });
    const traces = await town.rows<{ account_marks: string[] }>(
      `select account_marks from offer_trace where listing_id = $1`,
      [id],
    );
    expect(traces[0]?.account_marks).toHaveLength(1);
    expect(JSON.stringify(traces)).not.toContain('3704');
  });

  it('of a new account that comes with many others at a very low rent is looked at, one sign alone is not', async () => {
    const landlord = await town.landlord();
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push(await town.listing(landlord, { netColdRent: 20_000, deposit: 20_000 }));
    expect(await stateOf(landlord, String(ids[0]))).toBe('cleared');
    expect(await stateOf(landlord, String(ids[3]))).toBe('held');
    const review = (await town.use(SeeReviews).list(await town.staff('check-worker'))).find(
      ({ review: { subjectId } }) => subjectId === ids[3],
    );
    expect(review?.review.wanted).toBe('review');
    const lift = {
      verdict: 'lift',
      reasonCode: 'spoken-with-landlord',
      note: 'Ein Haus der Kirchengemeinde.',
    } as const;
    const run = async (actor: Landlord['actor']) => town.use(DecideReview).run(actor, String(review?.review.id), lift);
    await expect(run(await town.staff('check-worker', { other: true }))).rejects.toThrow(NotFound);
    expect(await run(await town.staff('check-worker'))).toBe('lifted');
    expect(await stateOf(landlord, String(ids[3]))).toBe('cleared');
  });
});
