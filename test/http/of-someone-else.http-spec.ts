import { randomUUID } from 'node:crypto';
import { OfferVisit } from '@bleibe/aftercare';
import { FileReport, ProposeBan } from '@bleibe/checks';
import { DecideOnProposal } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { signLease } from '../factories/moved-in';
import { NOW, aHome, someNeeds } from '../factories/needs';
import { Town } from '../factories/town';
import { TestApi } from './api';

/** Every resource that belongs to somebody, with the request that reaches for it. */
interface Reach {
  resource: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: object;
}

describe('what belongs to somebody else looks like what does not exist', () => {
  let town: Town;
  let api: TestApi;
  let reaches: Reach[];
  let people: Record<string, Actor>;

  beforeAll(async () => {
    town = await Town.open();
    const worker = await town.staff('aftercare-worker');
    const { tenancyId } = await signLease(town, worker, '2027-02-01');
    town.moveTo(NOW);
    const { proposal, seeker, landlord, listingId } = await town.proposal();
    await town
      .use(DecideOnProposal)
      .run(seeker.actor, { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null });
    const heldId = await town.listing(landlord, { netColdRent: 90_000 });
    const [review] = await town.rows<{ id: string }>(`select id from review where subject_id = $1`, [heldId]);
    const [visit] = await town.rows<{ id: string }>(`select id from occurrence where tenancy_id = $1 and step = 'v1'`, [
      tenancyId,
    ]);
    const escalationId = randomUUID();
    await town.rows(
      `insert into escalation (id, tenancy_id, organisation_id, person_id, category, severity, state, raised_at, deadline_at)
       values ($1, $2, $3, $1, 'safety', 'S1', 'open', now(), now())`,
      [escalationId, tenancyId, town.organisationId],
    );
    const [survey] = await town.rows<{ id: string }>(
      `update occurrence set state = 'sent' where tenancy_id = $1 and step = 's1' returning id`,
      [tenancyId],
    );
    const [duty] = await town.rows<{ id: string }>(`select id from duty where tenancy_id = $1 limit 1`, [tenancyId]);
    const [person] = await town.rows<{ id: string }>(
      `select p.id from household_person p join tenancy t on t.household_id = p.household_id
        where t.id = $1 and p.is_contact`,
      [tenancyId],
    );
    const followUp = async (kind: string) => {
      const id = randomUUID();
      await town.rows(
        `insert into follow_up (id, tenancy_id, organisation_id, kind, occurrence_id, person_id, due_at, created_at)
         values ($1, $2, $3, $4, $5, $6, now(), now())`,
        [id, tenancyId, town.organisationId, kind, survey?.id, person?.id],
      );
      return id;
    };
    const appointmentId = await town.use(OfferVisit).run(worker, String(visit?.id), new Date('2027-02-04T09:00:00Z'));
    const [callId, textId] = [await followUp('call'), await followUp('read-text')];
    await town.use(FileReport).run({ kind: 'listing', id: listingId }, 'other', 'Es stimmt nicht, was dort steht.');
    const [{ id: reportId } = { id: '' }] = await town.rows<{ id: string }>(`select id from report`);
    const banned = { subjectKind: 'landlord', subjectId: (await town.landlord()).id } as const;
    const banId = await town
      .use(ProposeBan)
      .run(await town.staff('team-lead'), banned, 'violence', 'Sie haben gedroht.');
    const [viewing] = await town.rows<{ id: string }>(`select id from viewing limit 1`);

    const note = { note: 'Lange genug für eine Notiz.' };
    const yes = { verdict: 'yes', reasonCode: null, onBehalfOf: null };
    const later = '2027-01-10T10:00:00Z';
    reaches = [
      { resource: 'household', method: 'GET', path: `/households/${seeker.householdId}` },
      {
        resource: 'needs',
        method: 'PUT',
        path: `/households/${seeker.householdId}/needs`,
        body: { version: 1, needs: someNeeds() },
      },
      {
        resource: 'hand-over',
        method: 'POST',
        path: `/households/${seeker.householdId}/hand-overs`,
        body: { to: null },
      },
      { resource: 'leaving', method: 'POST', path: `/households/${seeker.householdId}/withdrawals` },
      { resource: 'returning', method: 'POST', path: `/households/${seeker.householdId}/returns` },
      { resource: 'candidates', method: 'GET', path: `/households/${seeker.householdId}/candidates` },
      { resource: 'pair', method: 'GET', path: `/households/${seeker.householdId}/candidates/${listingId}` },
      { resource: 'counterfactuals', method: 'GET', path: `/households/${seeker.householdId}/counterfactuals` },
      { resource: 'costs of wishes', method: 'GET', path: `/households/${seeker.householdId}/wish-costs` },
      { resource: 'demand', method: 'GET', path: `/listings/${listingId}/demand` },
      { resource: 'changes', method: 'GET', path: `/proposals/${proposal.id}/changes` },
      { resource: 'priority', method: 'GET', path: `/households/${seeker.householdId}/priority` },
      {
        resource: 'proof of priority',
        method: 'POST',
        path: `/households/${seeker.householdId}/priority-proofs`,
        body: { ground: 'hardship', endsOn: null, validUntil: '2027-03-01' },
      },
      { resource: 'held listing', method: 'GET', path: `/listings/${heldId}` },
      {
        resource: 'change of a listing',
        method: 'PUT',
        path: `/listings/${listingId}`,
        body: { version: 1, listing: aHome() },
      },
      { resource: 'submission', method: 'POST', path: `/listings/${listingId}/submissions` },
      { resource: 'confirmation', method: 'POST', path: `/listings/${listingId}/confirmations` },
      { resource: 'withdrawal', method: 'POST', path: `/listings/${listingId}/withdrawals` },
      { resource: 'proposal', method: 'GET', path: `/proposals/${proposal.id}` },
      {
        resource: 'proposing',
        method: 'POST',
        path: `/proposals`,
        body: { householdId: seeker.householdId, listingId, clarified: [] },
      },
      { resource: 'decision', method: 'POST', path: `/proposals/${proposal.id}/decisions`, body: yes },
      {
        resource: 'ending',
        method: 'POST',
        path: `/proposals/${proposal.id}/endings`,
        body: { reasonCode: 'safety-concern' },
      },
      {
        resource: 'viewing',
        method: 'POST',
        path: `/proposals/${proposal.id}/viewings`,
        body: { startsAt: later, withInterpreter: false },
      },
      {
        resource: 'acceptance',
        method: 'POST',
        path: `/viewings/${viewing?.id}/acceptances`,
        body: { onBehalfOf: null },
      },
      {
        resource: 'outcome',
        method: 'POST',
        path: `/viewings/${viewing?.id}/outcomes`,
        body: { outcome: 'both-want' },
      },
      { resource: 'promise', method: 'POST', path: `/proposals/${proposal.id}/promises` },
      {
        resource: 'assurance',
        method: 'POST',
        path: `/proposals/${proposal.id}/assurances`,
        body: { givenOn: '2026-11-25' },
      },
      {
        resource: 'lease',
        method: 'POST',
        path: `/proposals/${proposal.id}/leases`,
        body: { signedOn: '2026-11-25', moveInOn: '2026-12-01' },
      },
      { resource: 'review', method: 'GET', path: `/reviews/${review?.id}` },
      {
        resource: 'review decision',
        method: 'POST',
        path: `/reviews/${review?.id}/decisions`,
        body: { verdict: 'lift', reasonCode: 'ground-shown', ...note },
      },
      {
        resource: 'snooze',
        method: 'POST',
        path: `/reviews/${review?.id}/snoozes`,
        body: { check: 'no-discrimination', until: '2026-12-01', ...note },
      },
      { resource: 'report', method: 'GET', path: `/reports/${reportId}` },
      {
        resource: 'report decision',
        method: 'POST',
        path: `/reports/${reportId}/decisions`,
        body: { verdict: 'confirmed', answer: 'Danke für die Meldung.', ...note },
      },
      {
        resource: 'appeal',
        method: 'POST',
        path: `/appeals`,
        body: { subjectKind: 'listing', subjectId: heldId, statement: 'Der Vergleich stimmt nicht.' },
      },
      {
        resource: 'ban',
        method: 'POST',
        path: `/bans`,
        body: { subjectKind: 'landlord', subjectId: landlord.id, reasonCode: 'violence', answer: 'Sie haben gedroht.' },
      },
      { resource: 'ban decision', method: 'POST', path: `/bans/${banId}/decisions`, body: { verdict: 'confirm' } },
      {
        resource: 'sighting',
        method: 'POST',
        path: `/identity-sightings`,
        body: { subjectKind: 'landlord', subjectId: landlord.id },
      },
      { resource: 'tenancy', method: 'GET', path: `/tenancies/${tenancyId}` },
      {
        resource: 'visit',
        method: 'POST',
        path: `/visits/${visit?.id}/reports`,
        body: { clientId: randomUUID(), doneAt: '2026-11-25T08:00:00Z', outcome: 'done', concerns: [], note: '' },
      },
      { resource: 'visit form', method: 'GET', path: `/visits/${visit?.id}/form` },
      {
        resource: 'change of a visit form',
        method: 'POST',
        path: `/visits/${visit?.id}/form`,
        body: { clientId: randomUUID(), baseVersion: 0, own: [], fields: {}, writtenAt: NOW, skewMs: 0 },
      },
      {
        resource: 'signature',
        method: 'POST',
        path: `/visits/${visit?.id}/signatures`,
        body: { clientId: randomUUID(), role: 'worker', name: 'N', agrees: true, writtenAt: NOW, skewMs: 0 },
      },
      {
        resource: 'review of a visit',
        method: 'POST',
        path: `/visits/${visit?.id}/reviews`,
        body: { verdict: 'accepted', note: '' },
      },
      {
        resource: 'arrival',
        method: 'POST',
        path: `/visits/${visit?.id}/arrivals`,
        body: { minutes: 60, writtenAt: NOW, skewMs: 0 },
      },
      { resource: 'going by two', method: 'PUT', path: `/tenancies/${tenancyId}/visit-by-two`, body: { byTwo: true } },
      { resource: 'departure', method: 'POST', path: `/visits/${visit?.id}/departures` },
      { resource: 'acknowledgement', method: 'POST', path: `/escalations/${escalationId}/acknowledgements` },
      {
        resource: 'closing',
        method: 'POST',
        path: `/escalations/${escalationId}/closings`,
        body: { outcome: 'helped', ...note },
      },
      {
        resource: 'hand-on',
        method: 'POST',
        path: `/escalations/${escalationId}/hand-ons`,
        body: { accountId: worker.accountId },
      },
      { resource: 'step', method: 'GET', path: `/occurrences/${visit?.id}` },
      {
        resource: 'appointment',
        method: 'POST',
        path: `/occurrences/${visit?.id}/appointments`,
        body: { startsAt: later },
      },
      { resource: 'bounced message', method: 'POST', path: `/occurrences/${survey?.id}/bounces` },
      {
        resource: 'moved move-in',
        method: 'POST',
        path: `/tenancies/${tenancyId}/move-ins`,
        body: { moveInOn: '2027-02-02' },
      },
      {
        resource: 'worker in charge',
        method: 'POST',
        path: `/tenancies/${tenancyId}/workers`,
        body: { workerId: worker.accountId },
      },
      {
        resource: 'permit',
        method: 'POST',
        path: `/tenancies/${tenancyId}/permits`,
        body: { personId: person?.id, permit: 'other', printedUntil: '2027-12-31', covered: 'no' },
      },
      {
        resource: 'end of a benefit',
        method: 'POST',
        path: `/tenancies/${tenancyId}/benefit-ends`,
        body: { personId: person?.id, on: '2027-12-31' },
      },
      { resource: 'confirmed appointment', method: 'POST', path: `/occurrences/${visit?.id}/confirmations` },
      {
        resource: 'cancelled appointment',
        method: 'POST',
        path: `/occurrences/${visit?.id}/cancellations`,
        body: { reason: 'household_asked' },
      },
      {
        resource: 'questions',
        method: 'GET',
        path: `/occurrences/${survey?.id}/questions?language=de&canSpeakFreely=true`,
      },
      {
        resource: 'answers',
        method: 'POST',
        path: `/occurrences/${survey?.id}/answers`,
        body: {
          clientId: randomUUID(),
          mode: 'phone',
          language: 'de',
          withInterpreter: false,
          canSpeakFreely: true,
          answers: {},
        },
      },
      { resource: 'people', method: 'GET', path: `/tenancies/${tenancyId}/people` },
      { resource: 'duties', method: 'GET', path: `/tenancies/${tenancyId}/duties` },
      { resource: 'pause', method: 'POST', path: `/tenancies/${tenancyId}/pauses`, body: { until: null } },
      { resource: 'resumption', method: 'POST', path: `/tenancies/${tenancyId}/resumptions` },
      { resource: 'deputy', method: 'POST', path: `/tenancies/${tenancyId}/deputies`, body: { deputyId: null } },
      {
        resource: 'end',
        method: 'POST',
        path: `/tenancies/${tenancyId}/endings`,
        body: { on: '2027-05-01', reason: 'moved_on' },
      },
      {
        resource: 'exit review',
        method: 'POST',
        path: `/tenancies/${tenancyId}/exit-reviews`,
        body: { livesNow: 'own_home', ...note },
      },
      {
        resource: 'split',
        method: 'POST',
        path: `/tenancies/${tenancyId}/splits`,
        body: { personId: person?.id, safePhone: null },
      },
      {
        resource: 'consent',
        method: 'POST',
        path: `/tenancies/${tenancyId}/consents`,
        body: { subjectId: person?.id, purpose: 'aftercare-survey', given: false, choice: 'stop', language: 'de' },
      },
      {
        resource: 'concern',
        method: 'POST',
        path: `/tenancies/${tenancyId}/concerns`,
        body: { personId: person?.id, concern: 'conflict', words: null, language: 'de' },
      },
      { resource: 'settled duty', method: 'POST', path: `/duties/${duty?.id}/settlements`, body: { as: 'done' } },
      { resource: 'moved duty', method: 'POST', path: `/duties/${duty?.id}/moves`, body: { dueOn: '2027-03-01' } },
      {
        resource: 'call',
        method: 'POST',
        path: `/follow-ups/${callId}/completions`,
        body: { outcome: 'done', ...note },
      },
      { resource: 'reading', method: 'POST', path: `/free-texts/${textId}/readings`, body: { concerns: [] } },
      {
        resource: 'absence',
        method: 'POST',
        path: `/aftercare-workers/${worker.accountId}/absences`,
        body: { fromOn: '2027-03-01', untilOn: '2027-03-02' },
      },
      { resource: 'form with address', method: 'GET', path: `/own-tenancies/${tenancyId}/confirmation-form` },
      { resource: 'own call', method: 'POST', path: `/own-tenancies/${tenancyId}/calls`, body: { when: 'today' } },
      {
        resource: 'own consent',
        method: 'POST',
        path: `/own-tenancies/${tenancyId}/consents`,
        body: { purpose: 'aftercare-survey', given: false, choice: 'stop', language: 'de' },
      },
      {
        resource: 'rating',
        method: 'POST',
        path: `/own-tenancies/${tenancyId}/ratings`,
        body: { contactId: visit?.id, stars: 5, text: '', language: 'de' },
      },
      { resource: 'own date', method: 'POST', path: `/own-duties/${duty?.id}/settlements` },
      { resource: 'own appointment', method: 'POST', path: `/own-appointments/${appointmentId}/confirmations` },
      {
        resource: 'another time',
        method: 'POST',
        path: `/own-appointments/${appointmentId}/other-times`,
        body: { wish: '' },
      },
    ];
    people = {
      'another seeker': (await town.seeker()).actor,
      'another landlord': (await town.landlord()).actor,
      'a helper without consent': await town.staff('helper'),
      'a caseworker of another organisation': await town.staff('caseworker', { other: true }),
      'a team lead of another organisation': await town.staff('team-lead', { other: true }),
      'a check worker of another organisation': await town.staff('check-worker', { other: true }),
      'an aftercare worker of another organisation': await town.staff('aftercare-worker', { other: true }),
      'a coordinator': await town.staff('coordinator'),
      'an administrator': await town.staff('administrator'),
    };
    api = await TestApi.open(town);
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  /** The same request for a record that does not exist: every id in the path replaced. */
  const elsewhere = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => randomUUID());
  const elsewhereBody = (body?: object) => body && (JSON.parse(elsewhere(JSON.stringify(body))) as object);

  it('for every role and every resource: never an answer, never a hint, the same bytes as for a made-up id', async () => {
    const wrong: string[] = [];
    for (const [who, actor] of Object.entries(people)) {
      const call = await api.as(actor);
      for (const { resource, method, path, body } of reaches) {
        const hidden = await call(method, path, body);
        const absent = await call(method, elsewhere(path), elsewhereBody(body));
        // 403 says that this role never may, whatever the record; 404 that there is none.
        const same = hidden.status === absent.status && hidden.text === absent.text;
        if (![403, 404].includes(hidden.status) || !same) {
          // Published homes are everybody's to read; staff read held ones too, without address.
          if (resource === 'held listing' && hidden.status === 200 && !hidden.text.includes('Storchenweg')) continue;
          wrong.push(`${who} × ${resource}: ${hidden.status} against ${absent.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('for nobody: everything but the public pages asks for a session', async () => {
    const call = await api.as(null);
    for (const { method, path, body } of reaches) expect((await call(method, path, body)).status).toBe(401);
  });

  it('in lists: somebody else’s records are in none of them', async () => {
    const ids = reaches.flatMap(({ path, resource }) =>
      resource.includes('listing') ? [] : (path.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []),
    );
    for (const [who, actor] of Object.entries(people)) {
      const call = await api.as(actor);
      for (const path of [
        '/worklist',
        '/proposals',
        '/tenancies',
        '/escalations',
        '/reviews',
        '/reports',
        '/bans',
        '/decisions/mine',
        '/households/mine',
        '/visits?from=2026-01-01&to=2028-01-01',
        '/follow-ups',
        '/free-texts',
        '/aftercare-workers',
        '/own-tenancies',
        '/advice-ratings',
      ]) {
        const { status, text } = await call('GET', path);
        expect([200, 403]).toContain(status);
        expect([who, path, ids.filter((id) => text.includes(id))]).toEqual([who, path, []]);
      }
    }
  });
});
