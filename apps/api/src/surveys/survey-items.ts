import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ItemCode, itemOf, who5Texts } from '@bleibe/aftercare';
import { type Language, fieldName, wordsIn } from '@bleibe/words';

export class SurveyAnswerTextView {
  @ApiProperty() code: string;
  @ApiProperty() text: string;
}

export class SurveyItemView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['choice', 'scale', 'text', 'date'] }) kind: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: [SurveyAnswerTextView], nullable: true }) answers: SurveyAnswerTextView[] | null;
  @ApiProperty({ description: 'More than one answer may be given' }) several: boolean;
  @ApiProperty({ description: 'About safety' }) safety: boolean;
  @ApiPropertyOptional({ description: 'Stands before the first item of a validated instrument' }) introduction?: string;
  @ApiPropertyOptional({ type: 'integer' }) maxLength?: number;
  @ApiPropertyOptional({ description: 'Asked only after one of these answers' }) follows?: string;
}

/** The questions of a form with their words in this language. */
export function itemViews(language: Language, codes: readonly ItemCode[]): SurveyItemView[] {
  return codes.map((code) => itemView(language, code));
}

function itemView(language: Language, code: ItemCode): SurveyItemView {
  const item = itemOf(code);
  const who5 = item.instrument === 'who5' ? who5Texts(language) : null;
  return {
    code,
    kind: item.kind,
    text: who5?.questions[code] ?? fieldName(language, `answers.${code}`),
    answers: answersOf(language, code),
    several: item.kind === 'choice' && item.several !== undefined,
    safety: item.safety ?? false,
    ...(who5 && code === 'who5_1' && { introduction: who5.introduction }),
    ...(item.kind === 'text' && { maxLength: item.maxLength }),
    ...(item.follows && { follows: item.follows.item }),
  };
}

function answersOf(language: Language, code: ItemCode): SurveyAnswerTextView[] | null {
  const item = itemOf(code);
  const { answers, faces } = wordsIn(language).survey;
  if (item.kind === 'choice') {
    const texts: Record<string, string> = (answers as Record<string, Record<string, string>>)[code] ?? {};
    return item.answers.map((answer) => ({ code: answer, text: texts[answer] ?? answer }));
  }
  if (item.kind !== 'scale') return null;
  const who5 = item.instrument === 'who5' ? who5Texts(language) : null;
  const points = Array.from({ length: item.to - item.from + 1 }, (_, index) => item.from + index);
  const shown = who5 ? points.reverse() : points;
  return shown.map((point) => ({
    code: String(point),
    // Five faces have words at each; hours of the day speak for themselves.
    text:
      who5?.answers[String(point)] ??
      (item.from === 1 && item.to === 5 ? faces[point - 1] : undefined) ??
      `${point}:00`,
  }));
}
