import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeFindings } from '@bleibe/checks';
import { type Actor, Clock } from '@bleibe/platform';
import { ChangeNeeds, LookAgain, RegisterSeeker, SeeHousehold, type SeenHousehold, StopLooking } from '@bleibe/seekers';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { ChangeNeedsBody, RegisterSeekerBody, needsOf } from './household.dto';
import { HouseholdListView, HouseholdView, RegisteredSeekerView, VersionView, householdView } from './household.view';

@ApiTags('households')
@ApiBearerAuth()
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly registerSeeker: RegisterSeeker,
    private readonly changeNeeds: ChangeNeeds,
    private readonly seeHousehold: SeeHousehold,
    private readonly seeFindings: SeeFindings,
    private readonly clock: Clock,
  ) {}

  /** By the household itself, by a helper with its consent, or by a caseworker. */
  @Post()
  @Action('register-seeker')
  @ApiCreatedResponse({ type: RegisteredSeekerView })
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterSeekerBody): Promise<RegisteredSeekerView> {
    const { householdId, reference, session } = await this.registerSeeker.run(actor, {
      ...body,
      needs: needsOf(body.needs),
    });
    return {
      id: householdId,
      reference,
      token: session?.token ?? null,
      expiresAt: session?.expiresAt.toISOString() ?? null,
    };
  }

  @Get('mine')
  @Action('see-own-household')
  @ApiOkResponse({ type: HouseholdListView })
  async mine(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<HouseholdListView> {
    const seen = await this.seeHousehold.ownHouseholds(actor);
    return { items: await Promise.all(seen.map((one) => this.view(actor, language, one))) };
  }

  @Get(':id')
  @Action('see-household')
  @ApiOkResponse({ type: HouseholdView })
  async one(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
  ): Promise<HouseholdView> {
    return this.view(actor, language, await this.seeHousehold.run(actor, id));
  }

  @Put(':id/needs')
  @Action('change-needs')
  @ApiOkResponse({ type: VersionView })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, needs }: ChangeNeedsBody,
  ): Promise<VersionView> {
    return { version: await this.changeNeeds.run(actor, id, { version, needs: needsOf(needs) }) };
  }

  private async view(actor: Actor, language: Language, seen: SeenHousehold): Promise<HouseholdView> {
    const findings = await this.seeFindings.run(actor, { kind: 'household', id: seen.household.id });
    return householdView(seen, { language, now: this.clock.now(), findings });
  }
}

/** A household leaves the search, and comes back. */
@ApiTags('households')
@ApiBearerAuth()
@Controller('households')
export class LookingController {
  constructor(
    private readonly stopLooking: StopLooking,
    private readonly lookAgain: LookAgain,
  ) {}

  @Post(':id/withdrawals')
  @HttpCode(204)
  @Action('stop-looking')
  @ApiNoContentResponse()
  stop(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.stopLooking.run(actor, id);
  }

  @Post(':id/returns')
  @HttpCode(204)
  @Action('stop-looking')
  @ApiNoContentResponse()
  again(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.lookAgain.run(actor, id);
  }
}
