import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import type { Config } from './config';
import { Database } from './database';
import { SealAudit } from './audit/seal-audit';
import { ForgetTries } from './forget-tries';
import { Secrets } from './secrets';

/** Injection token of the checked environment. */
export const CONFIG = Symbol('config');

/** What every room stands on; each door makes it once, from its own connection. */
@Global()
@Module({})
export class PlatformModule {
  static on(source: DataSource, config: Config): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        Clock,
        Database,
        ForgetTries,
        SealAudit,
        { provide: DataSource, useValue: source },
        { provide: CONFIG, useValue: config },
        { provide: Secrets, useValue: new Secrets(config.secret) },
      ],
      exports: [Clock, Database, DataSource, CONFIG, ForgetTries, SealAudit, Secrets],
    };
  }
}
