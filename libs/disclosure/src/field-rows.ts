import { type LiveStage, type Stage, hasReached } from './stages';

/**
 * P1 facts without a person; P2 first name, relay; P3 surname, contact, exact address, date of birth, income;
 * P4 identity evidence, bank, health, violence, residence status, wellbeing, notes.
 */
export type Group = 'P1' | 'P2' | 'P3' | 'P4';

/** One row of section 3 or 4: from when a field of one party may be seen by the other. */
export interface FieldRow<Field extends string = string, Condition extends string = string> {
  field: Field;
  /** null for what is never released, and for what remains after the end. */
  group: Group | null;
  /** null = at no stage. */
  from: LiveStage | null;
  /** In place of `from` when the person or the unit is protected (section 6). */
  protectedFrom?: LiveStage | null;
  /** All of them must be met; what is not known to be met is not met. */
  needs?: readonly Condition[];
  /** In addition to `needs` when protected. */
  protectedNeeds?: readonly Condition[];
  /** A release of the whole group is not enough: the person released this very field. */
  ownRelease?: true;
  /** Earlier stage for who released this very field; never when protected. */
  fromByOwnRelease?: LiveStage;
  /** What remains after the match has ended. */
  afterEnd?: true;
  note?: string;
}

/** The three ways to write a row, for a table with these conditions. */
export const rowsWith = <Condition extends string>() => ({
  row: <Field extends string>(
    field: Field,
    group: Group,
    from: LiveStage,
    rest: Omit<FieldRow<Field, Condition>, 'field' | 'group' | 'from' | 'afterEnd'> = {},
  ): FieldRow<Field, Condition> => ({ field, group, from, ...rest }),

  never: <Field extends string>(field: Field, note?: string): FieldRow<Field, Condition> => ({
    field,
    group: null,
    from: null,
    ...(note && { note }),
  }),

  remainsAfterEnd: <Field extends string>(field: Field, note: string): FieldRow<Field, Condition> => ({
    field,
    group: null,
    from: null,
    afterEnd: true,
    note,
  }),
});

export interface Situation<Field extends string, Condition extends string> {
  stage: Stage;
  isProtected: boolean;
  hold: boolean;
  /** What the valid release rows of this match name: whole groups or single fields. */
  released: ReadonlySet<Field | Group>;
  met: ReadonlySet<Condition>;
}

/** The fields of the rows that may be seen; what is not in the set is absent from the answer, not null (D2). */
export function visibleFields<Field extends string, Condition extends string>(
  rows: readonly FieldRow<Field, Condition>[],
  situation: Situation<Field, Condition>,
): ReadonlySet<Field> {
  return new Set(rows.filter((row) => isVisible(row, situation)).map(({ field }) => field));
}

function isVisible<Field extends string, Condition extends string>(
  row: FieldRow<Field, Condition>,
  { stage, isProtected, hold, released, met }: Situation<Field, Condition>,
): boolean {
  if (stage === 'MX') return row.afterEnd === true && !hold;

  const { group } = row;
  const from = group && firstStage(row, { isProtected, released });
  if (!from || !hasReached(stage, from)) return false;
  // A hold leaves only facts without a person that were open before both sides agreed.
  if (hold && (group !== 'P1' || hasReached(from, 'M4'))) return false;

  const needs = [...(row.needs ?? []), ...(isProtected ? (row.protectedNeeds ?? []) : [])];
  return needs.every((condition) => met.has(condition)) && isReleased(row, group, released);
}

function firstStage<Field extends string>(
  row: FieldRow<Field>,
  { isProtected, released }: { isProtected: boolean; released: ReadonlySet<Field | Group> },
): LiveStage | null {
  if (isProtected) return row.protectedFrom === undefined ? row.from : row.protectedFrom;
  return row.fromByOwnRelease && released.has(row.field) ? row.fromByOwnRelease : row.from;
}

function isReleased<Field extends string>(
  { field, ownRelease }: FieldRow<Field>,
  group: Group,
  released: ReadonlySet<Field | Group>,
): boolean {
  return group === 'P1' || released.has(field) || (!ownRelease && released.has(group));
}
