import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { RecordIdentityInPerson, type SimulatedInput, StartIdentityCheck, simulatedInputs } from '@bleibe/checks';
import { type Actor, CONFIG, type Config, NotFound } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { Id, OneOf } from '../http/fields';

export class StartIdentityBody {
  @OneOf(simulatedInputs) input: SimulatedInput;
}

export class SightingBody {
  @OneOf(['landlord', 'household']) subjectKind: 'landlord' | 'household';
  @Id() subjectId: string;
}

export class CreatedView {
  @ApiProperty({ format: 'uuid' }) id: string;
}

@ApiTags('identity')
@ApiBearerAuth()
@Controller()
export class IdentityController {
  constructor(
    private readonly start: StartIdentityCheck,
    private readonly recordInPerson: RecordIdentityInPerson,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins the check of the own identity with the simulated provider of a training instance. */
  @Post('identity-checks')
  @Action('start-identity-check')
  @ApiCreatedResponse({ type: CreatedView })
  async begin(@CurrentActor() actor: Actor, @Body() { input }: StartIdentityBody): Promise<CreatedView> {
    if (!this.config.demo) throw new NotFound();
    return { id: await this.start.run(actor, input) };
  }

  /** "I have seen this person and a paper." Nothing of the paper is kept. */
  @Post('identity-sightings')
  @HttpCode(204)
  @Action('record-identity-in-person')
  @ApiNoContentResponse()
  sighted(@CurrentActor() actor: Actor, @Body() body: SightingBody): Promise<void> {
    return this.recordInPerson.run(actor, body);
  }
}
