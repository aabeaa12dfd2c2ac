import { randomUUID } from 'node:crypto';
import type { Tenancy } from './answers';
import type { Cast } from './cast';
import { mustBe } from './teller';

/** From the plan of aftercare to the escalation that two people close. */
export class AfterTheMove {
  constructor(private readonly cast: Cast) {}

  async seePlan(householdId: string, moveIn: string): Promise<string> {
    this.cast.teller.chapter('Aftercare is planned');
    const tenancy = await this.cast.teller.until('the plan of aftercare', async () => {
      const { items } = await this.cast.aftercare.get<{ items: Tenancy[] }>('/tenancies?limit=100');
      const own = items.find((one) => one.householdId === householdId);
      if (!own) return null;
      const plan = await this.cast.aftercare.get<Tenancy>(`/tenancies/${own.id}`);
      return plan.occurrences.length > 0 ? plan : null;
    });
    this.cast.teller.tell(`Reckoned from the move-in on ${moveIn}:`);
    for (const { step, kind, on, windowStart, windowEnd, state } of tenancy.occurrences) {
      this.cast.teller.tell(`  ${on}  ${step.padEnd(3)} ${kind.padEnd(8)} ${windowStart} … ${windowEnd}  ${state}`);
    }
    return tenancy.id;
  }

  async answerSurvey(email: string, tenancyId: string): Promise<void> {
    this.cast.teller.chapter('A survey is answered: not well');
    const pulse = await this.occurrence(tenancyId, 's1');
    await this.cast.moveTo(new Date(`${pulse.on}T12:00:00Z`));
    const seeker = this.cast.person('Daryna, by link', 'uk');
    const token = await this.cast.teller.until('the invitation to the survey', async () => {
      const { items } = await seeker.get<{ items: { text: string }[] }>(
        `/demo/letters?to=${encodeURIComponent(email)}`,
      );
      return items.map(({ text }) => /\/s\/([\w-]{43})/.exec(text)?.[1]).find(Boolean);
    });
    const survey = await seeker.get<{ items: { code: string; text: string }[] }>(`/surveys/${token}?language=uk`);
    this.cast.teller.tell(`The link opens ${survey.items.length} questions, e.g. "${survey.items[2]?.text}"`);
    const submission = { clientId: randomUUID(), language: 'uk', answers: { safe_at_home: 'no', rent_paid: 'yes' } };
    const { callComing } = await seeker.post<{ callComing: boolean }>(`/surveys/${token}/answers`, submission);
    await seeker.post(`/surveys/${token}/answers`, submission);
    mustBe(callComing, 'a person who does not feel safe was not promised a call');

    const escalation = await this.cast.teller.until('the escalation', async () => {
      const { items } = await this.cast.aftercare.get<{
        items: { id: string; tenancyId: string; severity: string; category: string; deadlineAt: string }[];
      }>('/escalations');
      return items.find((one) => one.tenancyId === tenancyId);
    });
    mustBe(escalation.severity === 'S1', `"not safe at home" was ${escalation.severity}, not S1`);
    this.cast.teller.tell(
      `Escalation ${escalation.severity} (${escalation.category}), a person must be there by ${escalation.deadlineAt}.`,
    );
    await this.cast.aftercare.post(`/escalations/${escalation.id}/acknowledgements`);
    await this.lowWellbeing(email, tenancyId);
  }

  /** Six weeks in, the longer survey: WHO-5 in German, because there is no official Ukrainian wording in the pack. */
  private async lowWellbeing(email: string, tenancyId: string): Promise<void> {
    const full = await this.occurrence(tenancyId, 's2');
    await this.cast.moveTo(new Date(`${full.on}T12:00:00Z`));
    const seeker = this.cast.person('Daryna, by link', 'de');
    const token = await this.cast.teller.until('the invitation to the longer survey', async () => {
      const { items } = await seeker.get<{ items: { text: string }[] }>(
        `/demo/letters?to=${encodeURIComponent(email)}`,
      );
      const tokens = items.map(({ text }) => /\/s\/([\w-]{43})/.exec(text)?.[1]).filter((one) => one !== undefined);
      for (const one of new Set(tokens)) {
        const survey = await seeker.get<{ answered: boolean; items: { code: string }[] }>(
          `/surveys/${one}?language=de`,
        );
        if (!survey.answered && survey.items.some(({ code }) => code === 'who5_1')) return one;
      }
      return null;
    });
    const answers = { who5_1: 1, who5_2: 1, who5_3: 1, who5_4: 2, who5_5: 1 };
    await seeker.post(`/surveys/${token}/answers`, { clientId: randomUUID(), language: 'de', answers });
    await this.cast.teller.until('the escalation of the low answer', async () => {
      const { items } = await this.cast.aftercare.get<{
        items: { tenancyId: string; severity: string; category: string }[];
      }>('/escalations');
      return items.find((one) => one.tenancyId === tenancyId && one.category === 'wellbeing' && one.severity === 'S2');
    });
    this.cast.teller.tell('Six weeks in, WHO-5 comes to 24 of 100: below the limit, a second escalation (S2).');
  }

  async visit(tenancyId: string): Promise<void> {
    this.cast.teller.chapter('Somebody goes there');
    const [from, to] = [await this.cast.today(-60), await this.cast.today(60)];
    const { items } = await this.cast.aftercare.get<{
      items: {
        id: string;
        tenancyId: string;
        followUp: boolean;
        state: string;
        on: string;
        address?: { street: string };
      }[];
    }>(`/visits?from=${from}&to=${to}`);
    const asked = items.find((one) => one.tenancyId === tenancyId && one.followUp && one.state === 'planned');
    if (!asked) throw new Error('no visit was asked for');
    mustBe(asked.address !== undefined, 'the worker who visits does not see the address');
    await this.cast.aftercare.post(`/visits/${asked.id}/reports`, {
      clientId: randomUUID(),
      doneAt: (await this.cast.now()).toISOString(),
      outcome: 'done',
      concerns: [],
      note: 'Gesprochen mit Dolmetscherin. Die Nachbarschaft war laut, sie fühlt sich jetzt sicher. Neuer Termin vereinbart.',
    });
    await this.cast.caseworker.refused(403, 'POST', `/visits/${asked.id}/reports`, {});
    this.cast.teller.tell('Nora was there, has spoken with Daryna, and written it down.');

    const open = await this.cast.aftercare.get<{ items: { id: string; tenancyId: string; severity: string }[] }>(
      '/escalations',
    );
    const s1 = open.items.find((one) => one.tenancyId === tenancyId && one.severity === 'S1');
    if (!s1) throw new Error('the escalation is gone');
    const closing = { outcome: 'helped', note: 'Vor Ort gesprochen, Lage ist sicher.' };
    const first = await this.cast.aftercare.post<{ state: string }>(`/escalations/${s1.id}/closings`, closing);
    mustBe(first.state === 'needs-second-person', 'one person alone could close an S1');
    await this.cast.aftercare.refused(403, 'POST', `/escalations/${s1.id}/closings`, closing);
    const second = await this.cast.teamLead.post<{ state: string }>(`/escalations/${s1.id}/closings`, closing);
    mustBe(second.state === 'closed', 'two people could not close the escalation');
    this.cast.teller.tell('The escalation is closed, by two people; Daryna is asked again in three weeks.');
  }

  private async occurrence(tenancyId: string, step: string) {
    const { occurrences } = await this.cast.aftercare.get<Tenancy>(`/tenancies/${tenancyId}`);
    const found = occurrences.find((one) => one.step === step);
    if (!found) throw new Error(`the plan has no ${step}`);
    return found;
  }
}
