import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';

export class FindPlaceQuery {
  @ApiProperty({ description: 'Postal code, or the beginning of a name, with or without umlauts' })
  @IsString({ context: { code: 'not-text', values: {} } })
  @MaxLength(80, { context: { code: 'too-long', values: { most: 80 } } })
  q: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 20, default: 8 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: { code: 'not-whole', values: {} } })
  @Min(1, { context: { code: 'too-small', values: { least: 1 } } })
  @Max(20, { context: { code: 'too-big', values: { most: 20 } } })
  limit: number = 8;
}

export class PlaceView {
  @ApiProperty({ enum: ['municipality', 'postal-code', 'district'] }) kind: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'District (Kreis) it lies in' }) district: string;
  @ApiProperty({ type: String, nullable: true }) ags: string | null;
  @ApiProperty() kreisAgs: string;
  @ApiProperty() land: string;
  @ApiProperty({ type: String, nullable: true }) plz: string | null;
  @ApiProperty() lat: number;
  @ApiProperty() lon: number;
}

export class PlaceListView {
  @ApiProperty({ type: [PlaceView] }) items: PlaceView[];
}

export class SourceView {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) date: string | null;
  @ApiProperty() licence: string;
  @ApiProperty({ type: String, nullable: true }) licenceUrl: string | null;
  @ApiProperty() attribution: string;
}

export class SourceListView {
  @ApiProperty({ type: [SourceView] }) items: SourceView[];
}
