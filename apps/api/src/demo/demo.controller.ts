import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Body, Controller, Get, HttpCode, Inject, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsEmail } from 'class-validator';
import { DataSource } from 'typeorm';
import type { Letter } from '@bleibe/notifications';
import { codeOfStep, factorKey, stepAt } from '@bleibe/accounts';
import { CONFIG, Clock, type Config, Database, NotFound, Refused, Secrets, moveDemoClock } from '@bleibe/platform';
import { Action } from '../http/action';
import { Instant } from '../http/fields';

export class ClockBody {
  @Instant() now: Date;
}

export class ClockView {
  @ApiProperty({ format: 'date-time' }) now: string;
}

export class LettersQuery {
  @ApiProperty({ format: 'email' })
  @IsEmail({}, { context: { code: 'not-an-email', values: {} } })
  to: string;
}

export class CodeView {
  @ApiProperty() code: string;
}

export class LetterView {
  @ApiProperty() to: string;
  @ApiProperty() subject: string;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date-time' }) sentAt: string;
}

export class LetterListView {
  @ApiProperty({ type: [LetterView] }) items: LetterView[];
}

/** For training instances with invented people only: elsewhere none of these exists. */
@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly secrets: Secrets,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('clock')
  @Action('see-demo')
  @ApiOkResponse({ type: ClockView })
  now(): ClockView {
    this.mustBeDemo();
    return { now: this.clock.now().toISOString() };
  }

  /** Moves the whole instance forward in time. */
  @Put('clock')
  @HttpCode(200)
  @Action('move-demo-clock')
  @ApiOkResponse({ type: ClockView })
  async move(@Body() { now }: ClockBody): Promise<ClockView> {
    this.mustBeDemo();
    if (!(await moveDemoClock(this.source, this.clock, now))) throw new Refused('clock-only-forwards');
    return this.now();
  }

  /** Letters of the mail folder to one address, newest first. */
  @Get('letters')
  @Action('see-demo')
  @ApiOkResponse({ type: LetterListView })
  async letters(@Query() { to }: LettersQuery): Promise<LetterListView> {
    this.mustBeDemo();
    const folder = join(this.config.dataFolder, 'mail');
    const files = await readdir(folder).catch(() => []);
    const letters = await Promise.all(
      files
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Letter),
    );
    const items = letters
      .filter((letter) => letter.to.toLowerCase() === to.toLowerCase())
      .map(({ subject, text, sentAt }) => ({ to, subject, text, sentAt: String(sentAt) }))
      .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
    return { items };
  }

  /** What the authenticator app of an invented colleague would show now. */
  @Get('second-factor-codes')
  @Action('see-demo')
  @ApiOkResponse({ type: CodeView })
  async code(@Query() { to }: LettersQuery): Promise<CodeView> {
    this.mustBeDemo();
    const [factor] = await this.db.asSystem((tx) =>
      tx.query<{ id: string; lastStep: string }>(
        `select f.id, f.last_step as "lastStep" from second_factor f join account a on a.id = f.account_id
          where lower(a.email) = lower($1) and f.removed_at is null order by f.created_at desc limit 1`,
        [to],
      ),
    );
    if (!factor) throw new NotFound();
    // One that was used already would be refused, and the next one is taken half a minute early.
    const step = Math.max(stepAt(this.clock.now()), Number(factor.lastStep) + 1);
    return { code: codeOfStep(factorKey(this.secrets, factor.id), step) };
  }

  private mustBeDemo(): void {
    if (!this.config.demo) throw new NotFound();
  }
}
