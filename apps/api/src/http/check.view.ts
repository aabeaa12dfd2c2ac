import { ApiProperty } from '@nestjs/swagger';
import { type Finding, checkCodes, checkResults } from '@bleibe/checks';
import { type Language, sayFinding } from '@bleibe/words';

/** What one check found, with its sentence. */
export class CheckView {
  @ApiProperty({ enum: checkCodes }) check: string;
  @ApiProperty({ enum: checkResults }) result: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) values: object;
  @ApiProperty({ type: String, nullable: true }) paragraph: string | null;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sourceDate: string | null;
  @ApiProperty() sentence: string;
}

export const checkView = (language: Language, finding: Finding): CheckView => {
  const { check, result, code, values, paragraph, source, sourceDate } = finding;
  return { check, result, code, values, paragraph, source, sourceDate, sentence: sayFinding(language, finding) };
};
