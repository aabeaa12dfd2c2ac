import { AfterTheMove } from './after-the-move';
import { Cast } from './cast';
import { FindingAHome } from './finding-a-home';
import type { Teller } from './teller';

export interface JourneyOptions {
  apiUrl: string;
  teller: Teller;
  /** Called between two chapters; faults are injected here by the tests. */
  between?: (chapter: string) => Promise<void>;
}

/**
 * The journey of one household through the API, as the people in it would do it. It needs a training instance, because
 * it moves the clock.
 */
export class Journey {
  constructor(private readonly options: JourneyOptions) {}

  async play(): Promise<void> {
    const cast = new Cast(this.options.apiUrl, this.options.teller);
    const [finding, after] = [new FindingAHome(cast), new AfterTheMove(cast)];
    await cast.signInStaff();
    const landlord = await finding.listHome();
    await this.next('listed');
    const frauds = await finding.holdTwoFrauds();
    await this.next('frauds');
    const { seeker, householdId, email } = await finding.register();
    await this.next('registered');
    const proposalId = await finding.match(householdId, landlord.listingId);
    await finding.nothingLeaks(seeker, [...frauds, landlord.street]);
    await this.next('proposed');
    await finding.agree(seeker, landlord.person, proposalId, landlord.street);
    await this.next('agreed');
    const moveIn = await finding.conclude(seeker, landlord.person, proposalId);
    await this.next('signed');
    const tenancyId = await after.seePlan(householdId, moveIn);
    await this.next('planned');
    await after.answerSurvey(email, tenancyId);
    await this.next('answered');
    await after.visit(tenancyId);
    cast.teller.tell('The journey has come to its end, as it should.');
  }

  private async next(chapter: string): Promise<void> {
    await this.options.between?.(chapter);
  }
}
