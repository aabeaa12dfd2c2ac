import { Controller, Get, HttpException, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '@bleibe/platform';
import { Action } from '../http/action';

export class LiveView {
  @ApiProperty() live: boolean;
}

export class ReadyView {
  @ApiProperty() ready: boolean;
  @ApiProperty({ type: [String], description: 'Parts that are away while the product goes on without them' })
  degraded: string[];
}

const PATIENCE_MS = 500;

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process answers; nothing else is asked. */
  @Get('health/live')
  @Action('see-health')
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { live: true };
  }

  /** Database there and migrated. Without Redis the work goes on more slowly, so that is no reason to be unready. */
  @Get('health/ready')
  @Action('see-health')
  @ApiOkResponse({ type: ReadyView })
  async ready(): Promise<ReadyView> {
    try {
      await this.source.query('select 1 from task limit 1');
    } catch {
      throw new HttpException('not-ready', 503);
    }
    return { ready: true, degraded: (await this.redisAnswers()) ? [] : ['redis'] };
  }

  private async redisAnswers(): Promise<boolean> {
    const redis = new Redis(this.config.redisUrl, {
      lazyConnect: true,
      connectTimeout: PATIENCE_MS,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return (await redis.ping()) === 'PONG';
    } catch {
      return false;
    } finally {
      redis.disconnect();
    }
  }
}
