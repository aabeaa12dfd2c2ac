import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { type ReviewVerdict, type SignatureRole, reviewVerdicts, signatureRoles } from '@bleibe/aftercare';
import { Flag, Id, Instant, OneOf, Text, Texts, Whole } from '../http/fields';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A phone that is wrong by more than a year has no clock. */
const MOST_SKEW_MS = 366 * 86_400_000;

export class FormChangeBody {
  /** Made by the phone: the same change again changes nothing. */
  @Id() clientId: string;
  /** Version of the form that the phone knew. */
  @Whole({ least: 0, most: 1_000_000 }) baseVersion: number;
  /** Changes of this phone whose answers it had not seen when it wrote this one. */
  @Texts(UUID, { most: 200 }) own: string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Answers by item code; null takes one back',
  })
  @IsObject({ context: { code: 'not-an-object', values: {} } })
  fields: Record<string, unknown>;

  /** By the clock of the phone. */
  @Instant() writtenAt: Date;
  /** By how many milliseconds that clock is ahead of the server's. */
  @Whole({ least: -MOST_SKEW_MS, most: MOST_SKEW_MS }) skewMs: number;
}

export class SignatureBody {
  /** Made by the phone: the same signature again changes nothing. */
  @Id() clientId: string;
  @OneOf(signatureRoles) role: SignatureRole;
  @Text({ most: 200 }) name: string;
  /** The person says that what is written there is right. */
  @Flag() agrees: boolean;
  @Instant() writtenAt: Date;
  @Whole({ least: -MOST_SKEW_MS, most: MOST_SKEW_MS }) skewMs: number;
}

export class VisitReviewBody {
  @OneOf(reviewVerdicts) verdict: ReviewVerdict;
  @Text({ least: 0, most: 2000 }) note: string;
}

export class CheckInBody {
  /** How long the visit is meant to take. */
  @Whole({ least: 10, most: 240 }) minutes: number;
  @Instant() writtenAt: Date;
  @Whole({ least: -MOST_SKEW_MS, most: MOST_SKEW_MS }) skewMs: number;
}
