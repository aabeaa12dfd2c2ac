import { Body, Controller, Headers, HttpCode, Inject, Param, Post, type RawBodyRequest, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import {
  type IdentityEvent,
  ReceiveIdentityEvent,
  RecordIdentityInPerson,
  type SimulatedInput,
  StartIdentityCheck,
  eventMethods,
  eventStates,
  identityLevels,
  simulatedInputs,
} from '@bleibe/checks';
import { type Actor, CONFIG, type Config, Invalid } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, type SignedRequest } from '../http/current';
import { Id, Instant, LocalDay, OneOf, Text } from '../http/fields';

export class StartIdentityBody {
  /** What the simulated provider of a training instance answers; elsewhere it is left out. */
  @OneOf(simulatedInputs, { nullable: true }) input: SimulatedInput | null;
}

export class SightingBody {
  @OneOf(['landlord', 'household']) subjectKind: 'landlord' | 'household';
  @Id() subjectId: string;
}

export class CreatedView {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class StartedIdentityView extends CreatedView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where the person goes on; null = the answer comes by itself',
  })
  link: string | null;
}

/** No name, no image, no number of a document: they are not taken. */
export class IdentityEventBody {
  @Text({ most: 200 }) id: string;
  @Id() reference: string;
  @Instant() occurredAt: Date;
  @OneOf(eventStates) state: IdentityEvent['state'];
  @OneOf(identityLevels) level: IdentityEvent['level'];
  @OneOf(eventMethods.filter((method) => method !== 'simulated')) method: IdentityEvent['method'];
  @LocalDay({ nullable: true }) validUntil: string | null;
}

export class TakingView {
  @ApiProperty({
    enum: ['changed', 'nothing-new', 'repeated'],
    description: 'Whether what is known became another by it; all three mean that it need not be sent again',
  })
  outcome: string;
}

@ApiTags('identity')
@ApiBearerAuth()
@Controller()
export class IdentityController {
  constructor(
    private readonly start: StartIdentityCheck,
    private readonly recordInPerson: RecordIdentityInPerson,
    private readonly receiveEvent: ReceiveIdentityEvent,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins the check of the own identity with the provider of this instance. */
  @Post('identity-checks')
  @Action('start-identity-check')
  @ApiCreatedResponse({ type: StartedIdentityView })
  begin(@CurrentActor() actor: Actor, @Body() { input }: StartIdentityBody): Promise<StartedIdentityView> {
    const isSimulated = this.config.demo && !this.config.identityProvider;
    if (isSimulated && !input) throw new Invalid([{ field: 'input', code: 'required' }]);
    return this.start.run(actor, isSimulated ? input : null);
  }

  @Post('identity-events/:provider')
  @HttpCode(200)
  @Action('receive-identity-event')
  @ApiOperation({
    summary: 'Callback of a provider: an identity was confirmed, doubted or refused',
    description:
      'Signed: `bleibe-signature` is the HMAC-SHA-256, in hex, of `<bleibe-timestamp>.<body>` with the shared secret. ' +
      'A time more than 5 minutes away is answered 401, like a wrong signature. Events may come late, twice and in any ' +
      'order: the id makes an event unique, and only a worse result replaces another. Send again on any answer other ' +
      'than 200, 404 and 422.',
  })
  @ApiHeader({ name: 'bleibe-timestamp', description: 'Seconds since 1970', required: true })
  @ApiHeader({ name: 'bleibe-signature', description: '64 hex digits', required: true })
  @ApiOkResponse({ type: TakingView })
  async receive(
    @Param('provider') provider: string,
    @Headers('bleibe-timestamp') timestamp: string | undefined,
    @Headers('bleibe-signature') signature: string | undefined,
    @Body() event: IdentityEventBody,
    @Req() request: RawBodyRequest<SignedRequest>,
  ): Promise<TakingView> {
    const body = request.rawBody?.toString('utf8') ?? '';
    const signed = { timestamp: timestamp ?? '', signature: signature ?? '', body };
    return { outcome: await this.receiveEvent.run({ provider, ...signed, event }) };
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
