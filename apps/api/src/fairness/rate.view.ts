import { ApiProperty } from '@nestjs/swagger';

export class RateView {
  @ApiProperty({ description: 'From 0 to 1' }) share: number;
  @ApiProperty({ description: '95 % interval after Wilson' }) from: number;
  @ApiProperty() to: number;
}
