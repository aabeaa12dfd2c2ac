import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { groupings } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { type FairnessRow, SeeFairnessReport } from '@bleibe/reports';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { RateView } from './rate.view';

export class MedianWaitView {
  @ApiProperty({ type: Number, nullable: true, description: 'Days; null = fewer than half have a home so far' })
  median: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '95 % interval; null = not reached' }) from: number | null;
  @ApiProperty({ type: Number, nullable: true }) to: number | null;
}

export class FairnessRowView {
  @ApiProperty({ enum: ['all', ...groupings] }) grouping: string;
  @ApiProperty() group: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null = withheld, because it counts few' })
  households: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) housed: number | null;
  @ApiProperty({ type: RateView, nullable: true }) rate: RateView | null;
  @ApiProperty({ type: MedianWaitView, nullable: true }) wait: MedianWaitView | null;
}

export class FairnessReportView {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty({ type: [FairnessRowView] }) rows: FairnessRowView[];
}

@ApiTags('fairness')
@ApiBearerAuth()
@Controller('fairness-report')
export class FairnessController {
  constructor(private readonly seeFairness: SeeFairnessReport) {}

  /** Who gets a home and how long it takes, by group; figures about few are withheld. */
  @Get()
  @Action('see-fairness-report')
  @ApiOkResponse({ type: FairnessReportView })
  async fairness(@CurrentActor() actor: Actor): Promise<FairnessReportView> {
    const { from, until, table } = await this.seeFairness.run(actor);
    const rowsOf = (grouping: string, rows: FairnessRow[]) => rows.map((row) => ({ grouping, ...row }));
    return {
      from,
      until,
      rows: [...rowsOf('all', [table.all]), ...groupings.flatMap((grouping) => rowsOf(grouping, table[grouping]))],
    };
  }
}
