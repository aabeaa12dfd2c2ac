import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SeeFindings } from '@bleibe/checks';
import { RegisterLandlord, SeeListings } from '@bleibe/listings';
import type { Actor } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CheckView, checkView } from '../http/check.view';
import { CurrentActor, CurrentLanguage } from '../http/current';
import { Flag, Nested, Text } from '../http/fields';
import { NewAccountBody } from '../sessions/session.dto';

export class LandlordConsentsBody {
  @Flag() survey: boolean;
  @Flag() visit: boolean;
}

export class RegisterLandlordBody {
  @Nested(() => NewAccountBody) account: NewAccountBody;
  @Text({ most: 100 }) firstName: string;
  @Text({ most: 100 }) surname: string;
  @Text({ most: 150, nullable: true }) company: string | null;
  @Text({ least: 2, most: 8, nullable: true }) ags: string | null;
  @Nested(() => LandlordConsentsBody) consents: LandlordConsentsBody;
}

export class RegisteredLandlordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() token: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

export class LandlordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['private', 'company'] }) kind: string;
  @ApiProperty() firstName: string;
  @ApiProperty() surname: string;
  @ApiProperty({ type: String, nullable: true }) company: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) clearedUntil: string | null;
  @ApiProperty() held: boolean;
  @ApiProperty({ type: [CheckView] }) checks: CheckView[];
}

@ApiTags('landlords')
@ApiBearerAuth()
@Controller('landlords')
export class LandlordsController {
  constructor(
    private readonly registerLandlord: RegisterLandlord,
    private readonly seeListings: SeeListings,
    private readonly seeFindings: SeeFindings,
  ) {}

  @Post()
  @Action('register-landlord')
  @ApiCreatedResponse({ type: RegisteredLandlordView })
  async register(@Body() body: RegisterLandlordBody): Promise<RegisteredLandlordView> {
    const { landlordId, session } = await this.registerLandlord.run(body);
    return { id: landlordId, token: session.token, expiresAt: session.expiresAt.toISOString() };
  }

  @Get('mine')
  @Action('see-own-listings')
  @ApiOkResponse({ type: LandlordView })
  async mine(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<LandlordView> {
    const { id, kind, firstName, surname, company, clearedUntil, held } = await this.seeListings.ownLandlord(actor);
    const findings = await this.seeFindings.run(actor, { kind: 'landlord', id });
    return {
      id,
      kind,
      firstName,
      surname,
      company,
      clearedUntil: clearedUntil?.toISOString() ?? null,
      held,
      checks: findings.map((finding) => checkView(language, finding)),
    };
  }
}
