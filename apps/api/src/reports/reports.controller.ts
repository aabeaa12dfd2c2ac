import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import {
  DecideReport,
  FileReport,
  FollowReport,
  type Report,
  type ReportTopic,
  SeeReports,
  type SubjectKind,
  reportTopics,
  subjectKinds,
} from '@bleibe/checks';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Id, OneOf, Text } from '../http/fields';

export class FileReportBody {
  /** What it is about; null = the text says it. */
  @OneOf(subjectKinds, { nullable: true }) subjectKind: SubjectKind | null;
  @Id({ nullable: true }) subjectId: string | null;
  @OneOf(reportTopics) topic: ReportTopic;
  @Text({ least: 10, most: 4000 }) text: string;
}

export class FiledReportView {
  @ApiProperty({ description: 'To ask with what has become of it; told this once' }) code: string;
}

export class FollowReportBody {
  @Text({ most: 40 }) code: string;
}

export class FollowedReportView {
  @ApiProperty({ enum: ['open', 'confirmed', 'not-confirmed'] }) state: string;
  @ApiProperty({ format: 'date-time' }) receivedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
}

export class DecideReportBody {
  @OneOf(['confirmed', 'not-confirmed']) verdict: 'confirmed' | 'not-confirmed';
  @Text({ least: 10, most: 2000 }) note: string;
  @Text({ least: 10, most: 2000 }) answer: string;
}

export class ReportView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: subjectKinds, nullable: true }) subjectKind: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId: string | null;
  @ApiProperty({ enum: reportTopics }) topic: string;
  @ApiProperty() text: string;
  @ApiProperty({ enum: ['open', 'confirmed', 'not-confirmed'] }) state: string;
  @ApiProperty({ format: 'date-time' }) receivedAt: string;
}

export class ReportListView {
  @ApiProperty({ type: [ReportView] }) items: ReportView[];
}

@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly fileReport: FileReport,
    private readonly followReport: FollowReport,
    private readonly seeReports: SeeReports,
    private readonly decideReport: DecideReport,
  ) {}

  /** Anybody, without signing in. */
  @Post()
  @Action('file-report')
  @ApiCreatedResponse({ type: FiledReportView })
  async file(@Body() { subjectKind, subjectId, topic, text }: FileReportBody): Promise<FiledReportView> {
    const about = subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null;
    return { code: await this.fileReport.run(about, topic, text) };
  }

  /** What has become of a report, for whoever has its code. */
  @Post('follow-ups')
  @HttpCode(200)
  @Action('file-report')
  @ApiOkResponse({ type: FollowedReportView })
  async follow(@Body() { code }: FollowReportBody): Promise<FollowedReportView> {
    const { state, receivedAt, decidedAt, answer } = await this.followReport.run(code);
    return { state, receivedAt: receivedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null, answer };
  }

  @Get()
  @Action('see-reports')
  @ApiOkResponse({ type: ReportListView })
  async list(@CurrentActor() actor: Actor): Promise<ReportListView> {
    return { items: (await this.seeReports.run(actor)).map(reportView) };
  }

  @Get(':id')
  @Action('see-reports')
  @ApiOkResponse({ type: ReportView })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ReportView> {
    return reportView(await this.seeReports.one(actor, id));
  }

  @Post(':id/decisions')
  @HttpCode(204)
  @Action('decide-report')
  @ApiNoContentResponse()
  async decide(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: DecideReportBody): Promise<void> {
    await this.decideReport.run(actor, id, body);
  }
}

const reportView = ({ id, subjectKind, subjectId, topic, text, state, receivedAt }: Report): ReportView => ({
  id,
  subjectKind,
  subjectId,
  topic,
  text,
  state,
  receivedAt: receivedAt.toISOString(),
});
