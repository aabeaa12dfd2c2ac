import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import {
  FileAppeal,
  type OwnDecision,
  SeeOwnDecisions,
  type SubjectKind,
  reviewReasons,
  subjectKinds,
} from '@bleibe/checks';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { Id, OneOf, Text } from '../http/fields';

export class FileAppealBody {
  @OneOf(subjectKinds) subjectKind: SubjectKind;
  @Id() subjectId: string;
  @Text({ least: 10, most: 2000 }) statement: string;
}

export class FiledAppealView {
  @ApiProperty({ format: 'date', description: 'Day by which the answer is due' }) answerBy: string;
}

export class OwnAppealView {
  @ApiProperty({ format: 'date-time' }) filedAt: string;
  @ApiProperty({ format: 'date' }) answerBy: string;
  @ApiProperty({ enum: ['open', 'granted', 'rejected', 'superseded'] }) state: string;
}

export class OwnDecisionView {
  @ApiProperty({ enum: subjectKinds }) subjectKind: string;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ format: 'date-time' }) decidedAt: string;
  @ApiPropertyOptional({ enum: reviewReasons, description: 'Absent where it is about somebody’s safety' })
  reasonCode?: string;
  @ApiPropertyOptional({ description: 'What the reviewer says to the person concerned' }) answer?: string;
  @ApiProperty({ format: 'date', description: 'An appeal is wished for by then; a later one is heard too' })
  appealWishedBy: string;
  @ApiPropertyOptional({ type: OwnAppealView }) appeal?: OwnAppealView;
}

export class OwnDecisionsView {
  @ApiProperty({ type: [OwnDecisionView] }) items: OwnDecisionView[];
}

@ApiTags('appeals')
@ApiBearerAuth()
@Controller()
export class AppealsController {
  constructor(
    private readonly fileAppeal: FileAppeal,
    private readonly seeOwnDecisions: SeeOwnDecisions,
  ) {}

  /** What people have decided against the own homes, profile or household. */
  @Get('decisions/mine')
  @Action('see-own-decisions')
  @ApiOkResponse({ type: OwnDecisionsView })
  async mine(@CurrentActor() actor: Actor): Promise<OwnDecisionsView> {
    return { items: (await this.seeOwnDecisions.run(actor)).map(decisionView) };
  }

  /** Asks that another person decides again. */
  @Post('appeals')
  @Action('file-appeal')
  @ApiCreatedResponse({ type: FiledAppealView })
  async file(@CurrentActor() actor: Actor, @Body() body: FileAppealBody): Promise<FiledAppealView> {
    const subject = { kind: body.subjectKind, id: body.subjectId };
    return { answerBy: await this.fileAppeal.run(actor, subject, body.statement) };
  }
}

function decisionView({
  subject,
  decidedAt,
  reasonCode,
  answer,
  appealWishedBy,
  appeal,
}: OwnDecision): OwnDecisionView {
  return {
    subjectKind: subject.kind,
    subjectId: subject.id,
    decidedAt: decidedAt.toISOString(),
    ...(reasonCode && { reasonCode }),
    ...(answer && { answer }),
    appealWishedBy,
    ...(appeal && { appeal: { ...appeal, filedAt: appeal.filedAt.toISOString() } }),
  };
}
