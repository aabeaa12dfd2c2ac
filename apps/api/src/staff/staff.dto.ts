import { ApiProperty } from '@nestjs/swagger';
import { Flag } from '../http/fields';

export class SettleBody {
  @Flag() agreed: boolean;
}

export class FactorResetView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() askedByMe: boolean;
}

export class StaffMemberView {
  @ApiProperty({ format: 'uuid' }) accountId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) roles: string[];
  @ApiProperty() hasSecondFactor: boolean;
  @ApiProperty({ type: FactorResetView, nullable: true }) reset: FactorResetView | null;
}

export class StaffListView {
  @ApiProperty({ type: [StaffMemberView] }) items: StaffMemberView[];
}
