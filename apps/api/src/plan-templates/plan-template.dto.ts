import { type StepCode, type StepWishes, stepCodes } from '@bleibe/aftercare';
import { Flag, NestedList, OneOf, Text, Whole } from '../http/fields';

const MOST = 400;

export class StepWishBody {
  @OneOf(stepCodes) step: StepCode;
  @Whole({ least: 0, most: MOST }) months: number;
  @Whole({ least: -MOST, most: MOST }) days: number;
  @Whole({ least: 0, most: MOST }) before: number;
  @Whole({ least: 0, most: MOST }) after: number;
  @Flag() long: boolean;
}

export class DraftTemplateBody {
  @Whole({ least: 1, most: 1_000_000 }) baseVersion: number;
  @NestedList(() => StepWishBody, { least: 1, most: stepCodes.length }) steps: StepWishBody[];
  @Text({ most: 500 }) note: string;
}

export class PublishTemplateBody {
  @Flag() moveRunning: boolean;
}

/** A step that is named twice counts as it was named last. */
export const wishesFrom = ({ steps }: DraftTemplateBody): StepWishes =>
  Object.fromEntries(steps.map(({ step, ...wish }) => [step, wish]));
