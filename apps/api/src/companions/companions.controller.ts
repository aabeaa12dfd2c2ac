import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { AddCompanion, RetireCompanion, SeeCompanions } from '@bleibe/aftercare';
import { type CompanionKind, companionKinds } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { OneOf, Text, Texts } from '../http/fields';
import { CreatedView } from '../identity/identity.controller';

export class NewCompanionBody {
  @OneOf(companionKinds) kind: CompanionKind;
  @Text({ most: 200 }) name: string;
  /** ISO 639-1. */
  @Texts(/^[a-z]{2,3}$/, { least: 1, most: 20 }) languages: string[];
}

export class BookableCompanionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: companionKinds }) kind: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) languages: string[];
}

export class BookableCompanionListView {
  @ApiProperty({ type: [BookableCompanionView] }) items: BookableCompanionView[];
}

/** Interpreters and guides who can be booked for a visit. */
@ApiTags('companions')
@ApiBearerAuth()
@Controller('companions')
export class CompanionsController {
  constructor(
    private readonly seeCompanions: SeeCompanions,
    private readonly addCompanion: AddCompanion,
    private readonly retireCompanion: RetireCompanion,
  ) {}

  @Get()
  @Action('see-colleagues')
  @ApiOkResponse({ type: BookableCompanionListView })
  async list(@CurrentActor() actor: Actor): Promise<BookableCompanionListView> {
    const items = await this.seeCompanions.run(actor);
    return { items: items.map(({ id, kind, name, languages }) => ({ id, kind, name, languages })) };
  }

  @Post()
  @Action('change-companions')
  @ApiCreatedResponse({ type: CreatedView })
  async add(@CurrentActor() actor: Actor, @Body() body: NewCompanionBody): Promise<CreatedView> {
    return { id: await this.addCompanion.run(actor, body) };
  }

  @Post(':id/retirements')
  @HttpCode(204)
  @Action('change-companions')
  @ApiNoContentResponse()
  retire(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.retireCompanion.run(actor, id);
  }
}
