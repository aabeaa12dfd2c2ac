import { IsBoolean, IsIn } from 'class-validator';
import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { type CallOffReason, callOffReasons } from '@bleibe/aftercare';
import { type Language, languages } from '@bleibe/words';
import { Flag, Id, Instant, OneOf } from '../http/fields';

export class OfferVisitBody {
  @Instant() startsAt: Date;
  /** Null = the worker of the tenancy. */
  @Id({ nullable: true }) workerId: string | null;
  /** Who comes along; needed where nobody goes alone. */
  @Id({ nullable: true }) secondWorkerId: string | null;
  /** An interpreter or a guide. */
  @Id({ nullable: true }) companionId: string | null;
}

export class CallOffBody {
  @OneOf(callOffReasons) reason: CallOffReason;
}

export class QuestionsQuery {
  @ApiProperty({ enum: languages })
  @IsIn([...languages], { context: { code: 'not-one-of', values: {} } })
  language: Language;

  @ApiProperty({ description: 'Ticked after looking around: nobody listens in. Else nothing about safety is asked' })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ context: { code: 'not-true-or-false', values: {} } })
  canSpeakFreely: boolean;
}

export class EnterAnswersBody {
  /** Made by the page or phone: the same entry again changes nothing. */
  @Id() clientId: string;
  @OneOf(['phone', 'visit', 'paper']) mode: 'phone' | 'visit' | 'paper';
  @OneOf(languages) language: Language;
  @Flag() withInterpreter: boolean;
  @Flag() canSpeakFreely: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Answers by item code' })
  @IsObject({ context: { code: 'not-an-object', values: {} } })
  answers: Record<string, unknown>;
}
