import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccountsModule } from '@bleibe/accounts';
import { AftercareModule } from '@bleibe/aftercare';
import { ChecksModule } from '@bleibe/checks';
import { ListingsModule } from '@bleibe/listings';
import { MatchingModule } from '@bleibe/matching';
import { NotificationsModule } from '@bleibe/notifications';
import { type Config, PlatformModule } from '@bleibe/platform';
import { Letters } from './letters';

@Module({})
export class WorkerModule {
  static on(source: DataSource, config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.on(source, config),
        AccountsModule,
        NotificationsModule,
        ListingsModule,
        ChecksModule,
        MatchingModule,
        AftercareModule,
      ],
      providers: [Letters],
    };
  }
}
