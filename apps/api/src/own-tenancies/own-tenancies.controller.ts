import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AskOtherTime,
  AskOwnCall,
  ChangeOwnConsent,
  ConfirmOwnAppointment,
  RateAdvice,
  SeeConfirmationForm,
  SeeOwnTenancies,
  SettleOwnDuty,
} from '@bleibe/aftercare';
import { type Actor, Database, countTry } from '@bleibe/platform';
import { type Language, languages } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Flag, Id, OneOf, Text, Whole } from '../http/fields';
import { ConfirmationFormView, OwnTenancyListView, confirmationFormView, ownTenancyView } from './own-tenancy.view';

export class OtherTimeBody {
  /** When it would suit, in the person's own words. */
  @Text({ least: 0, most: 300 }) wish: string;
}

export class OwnCallBody {
  @OneOf(['today', 'this_week']) when: 'today' | 'this_week';
}

export class OwnConsentBody {
  @OneOf(['aftercare-survey', 'aftercare-visit']) purpose: 'aftercare-survey' | 'aftercare-visit';
  @Flag() given: boolean;
  @OneOf(['stop', 'erase']) choice: 'stop' | 'erase';
  @OneOf(languages) language: Language;
}

export class RatingBody {
  @Id() contactId: string;
  /** 5 is best. */
  @Whole({ least: 1, most: 5 }) stars: number;
  @Text({ least: 0, most: 500 }) text: string;
  @OneOf(languages) language: Language;
}

const MOST_CALLS_AN_HOUR = 10;

/** After the move-in, for those whom it is about. */
@ApiTags('own-tenancies')
@ApiBearerAuth()
@Controller()
export class OwnTenanciesController {
  constructor(
    private readonly seeOwnTenancies: SeeOwnTenancies,
    private readonly seeConfirmationForm: SeeConfirmationForm,
    private readonly askOwnCall: AskOwnCall,
    private readonly changeOwnConsent: ChangeOwnConsent,
    private readonly settleOwnDuty: SettleOwnDuty,
    private readonly rateAdvice: RateAdvice,
    private readonly db: Database,
  ) {}

  @Get('own-tenancies')
  @Action('see-own-tenancies')
  @ApiOkResponse({ type: OwnTenancyListView })
  async list(@CurrentActor() actor: Actor): Promise<OwnTenancyListView> {
    return { items: (await this.seeOwnTenancies.run(actor)).map(ownTenancyView) };
  }

  /** What the landlord's confirmation for the registration office has to say (§ 19 (3) BMG). */
  @Get('own-tenancies/:id/confirmation-form')
  @Action('see-own-tenancies')
  @ApiOkResponse({ type: ConfirmationFormView })
  async form(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConfirmationFormView> {
    return confirmationFormView(await this.seeConfirmationForm.run(actor, id));
  }

  @Post('own-tenancies/:id/calls')
  @HttpCode(204)
  @Action('change-own-tenancy')
  @ApiNoContentResponse()
  async call(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { when }: OwnCallBody): Promise<void> {
    await countTry(this.db, `own-call:${actor.accountId}`, MOST_CALLS_AN_HOUR, 60);
    await this.askOwnCall.run(actor, id, when);
  }

  @Post('own-tenancies/:id/consents')
  @HttpCode(204)
  @Action('change-own-tenancy')
  @ApiNoContentResponse()
  consent(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: OwnConsentBody): Promise<void> {
    return this.changeOwnConsent.run(actor, id, body);
  }

  /** How a visit or a call was; figures are shown from five answers on. */
  @Post('own-tenancies/:id/ratings')
  @HttpCode(204)
  @Action('change-own-tenancy')
  @ApiNoContentResponse()
  rate(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: RatingBody): Promise<void> {
    return this.rateAdvice.run(actor, id, body);
  }

  @Post('own-duties/:id/settlements')
  @HttpCode(204)
  @Action('change-own-tenancy')
  @ApiNoContentResponse()
  settle(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.settleOwnDuty.run(actor, id);
  }
}

@ApiTags('own-tenancies')
@ApiBearerAuth()
@Controller('own-appointments')
export class OwnAppointmentsController {
  constructor(
    private readonly confirmOwnAppointment: ConfirmOwnAppointment,
    private readonly askOtherTime: AskOtherTime,
  ) {}

  @Post(':id/confirmations')
  @HttpCode(204)
  @Action('change-own-tenancy')
  @ApiNoContentResponse()
  confirm(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.confirmOwnAppointment.run(actor, id);
  }

  @Post(':id/other-times')
  @HttpCode(204)
  @Action('change-own-tenancy')
  @ApiNoContentResponse()
  other(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { wish }: OtherTimeBody): Promise<void> {
    return this.askOtherTime.run(actor, id, wish);
  }
}
