import fc from 'fast-check';
import { aHome, aRegistration, someNeeds } from '../factories/needs';
import { type Landlord, Town } from '../factories/town';
import { TestApi } from './api';

describe('bad input', () => {
  let town: Town;
  let api: TestApi;
  let landlord: Landlord;
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    api = await TestApi.open(town);
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  const registration = (but: object = {}) => ({ ...aRegistration(town.newEmail()), ...but });
  const problems = async (body: object, language = 'de') => {
    const { status, body: problem } = await api.call('POST', '/households', { body, language });
    return [
      status,
      ...(problem.problems ?? []).map((one: { field: string; code: string }) => `${one.field}: ${one.code}`),
    ];
  };

  it('is told in the language of the reader, and names the field', async () => {
    const body = registration({ persons: [{ firstName: '', surname: 'Zirka', birthDate: '1991-02-30', phone: null }] });
    const german = await api.call('POST', '/households', { body, language: 'de' });
    expect(german.status).toBe(422);
    expect(german.body.problems.map((one: { message: string }) => one.message)).toEqual([
      expect.stringMatching(/^Vorname von Person 1: /),
      expect.stringMatching(/^Geburtsdatum von Person 1: .*Datum/),
    ]);
    for (const [language, script] of [
      ['uk', /[а-яіїє]/i],
      ['ar', /[\u0600-\u06ff]/],
      ['en', /[a-z]/i],
    ] as const) {
      const { body: told, headers } = await api.call('POST', '/households', { body, language });
      expect(told.problems[0].message).toMatch(script);
      expect(headers['content-language']).toBe(language);
    }
  });

  it('is refused field by field', async () => {
    expect(await problems({})).toEqual(
      expect.arrayContaining([422, 'persons: required', 'needs: required', 'language: required']),
    );
    expect(await problems(registration({ role: 'administrator' }))).toEqual([422, 'role: unknown-field']);
    expect(await problems(registration({ needs: { ...someNeeds(), warmRentLimit: 12.5 } }))).toEqual([
      422,
      'needs.warmRentLimit: not-whole',
    ]);
    expect(
      await problems(
        registration({
          needs: { ...someNeeds(), placeWishes: [{ kind: 'radius', name: 'Köln', lat: 50.9, lon: 6.9 }] },
        }),
      ),
    ).toEqual([422, 'needs.placeWishes.0.radiusKm: required']);
    expect(await problems(registration({ account: { email: 'nobody', password: 'kurz', language: 'xx' } }))).toEqual([
      422,
      'account.email: not-an-email',
      'account.password: too-short',
      'account.language: not-one-of',
    ]);
    expect(await problems(registration({ persons: [] }))).toEqual([422, 'persons: required']);
    expect(await problems(registration({ persons: Array.from({ length: 21 }, () => ({})) }))).toEqual(
      expect.arrayContaining(['persons: too-many-entries']),
    );
  });

  it('that is a wish the law forbids is refused at entry with the reason, and nothing is kept', async () => {
    const before = await town.rows(`select id from listing`);
    const body = aHome({ houseNumber: '77', description: 'Ruhige Wohnung. Keine Ausländer.' });
    const asLandlord = await api.as(landlord.actor);
    const { status, body: told } = await asLandlord('POST', '/listings', body);
    expect(status).toBe(422);
    expect(told.problems).toMatchObject([{ field: 'description', code: 'unlawful-wish' }]);
    expect(told.problems[0].message).toMatch(/„Keine Ausländer“.*§ 19 AGG/);
    const wished = { ...body, description: 'Ruhige Wohnung.', landlordWishes: ['no-foreigners'] };
    const other = await asLandlord('POST', '/listings', wished);
    expect([other.status, other.body.problems[0].field]).toEqual([422, 'landlordWishes']);
    expect(await town.rows(`select id from listing`)).toEqual(before);
  });

  it('that is no JSON, too big or of another kind gets an answer, not an error', async () => {
    for (const raw of ['{', '"text"', '[]', 'null', '{"a":'.repeat(500)]) {
      const { status, headers } = await api.call('POST', '/households', { raw });
      expect([status >= 400 && status < 500, headers['content-type']]).toEqual([
        true,
        'application/problem+json; charset=utf-8',
      ]);
    }
    expect((await api.call('POST', '/households', { raw: `{"a":"${'x'.repeat(300_000)}"}` })).status).toBe(413);
  });

  it('in a path or a query gets an answer, not an error', async () => {
    const call = await api.as(await town.staff('caseworker'));
    expect((await call('GET', '/households/not-an-id')).status).toBe(404);
    expect((await call('GET', `/households/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`)).status).toBe(404);
    expect((await call('GET', '/proposals?limit=0')).status).toBe(422);
    expect((await call('GET', '/proposals?limit=abc&after=x')).status).toBe(422);
    expect((await call('GET', '/places?q=%00')).status).toBeLessThan(500);
    expect((await call('GET', "/places?q=';drop table place_name;--")).body).toEqual({ items: [] });
    expect((await call('GET', '/nothing/here')).body).toMatchObject({ code: 'not-found', status: 404 });
  });

  it('whatever it is, never ends in a 500 and never leaves a row behind', async () => {
    const call = await api.as(landlord.actor);
    const count = async () =>
      (
        await town.rows<{ n: number }>(
          `select (select count(*) from listing)::int + (select count(*) from unit)::int + (select count(*) from household)::int as n`,
        )
      )[0]?.n;
    const before = await count();
    const field = fc.constantFrom(...Object.keys(aHome()));
    const rubbish = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.constant(undefined),
      fc.object(),
      fc.array(fc.integer()),
      fc.constant('\u0000'),
      fc.constant(-1),
      fc.constant(1e300),
      fc.boolean(),
    );
    // Each of them is broken somewhere: a plain missing street makes sure that none can be written.
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, rubbish), { maxLength: 4 }), async (changes) => {
        const { status } = await call('POST', '/listings', { ...aHome(), ...Object.fromEntries(changes), street: '' });
        return status === 422 || status === 400;
      }),
      { numRuns: 150, examples: [[[['area', 5e-324]]]] },
    );
    const needsField = fc.constantFrom(...Object.keys(someNeeds()));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(needsField, rubbish), { maxLength: 4 }), async (changes) => {
        const body = { ...registration(), needs: { ...someNeeds(), ...Object.fromEntries(changes) }, persons: [] };
        const { status } = await api.call('POST', '/households', { body });
        return status === 422 || status === 400;
      }),
      { numRuns: 150 },
    );
    expect(await count()).toBe(before);
  });

  it('gets no stack trace and no value of a query back when something of ours breaks', async () => {
    const call = await api.as(await town.staff('caseworker'));
    await town.source.query('select 1');
    const { householdId } = await town.seeker();
    await town.rows(`update household_needs set place_wishes = '"broken"' where household_id = $1`, [householdId]);
    const listingId = await town.listing(landlord);
    const { status, body } = await call('GET', `/households/${householdId}/candidates/${listingId}`);
    expect(status).toBe(500);
    expect(Object.keys(body).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
    expect(JSON.stringify(body)).not.toMatch(/at |\.ts|wishes|reduce/);
  });
});
