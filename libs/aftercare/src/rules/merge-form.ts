/** A field of a visit form: its value, the version in which it was last changed, and the change that did it. */
export interface FormField {
  value: unknown;
  version: number;
  change?: string;
}
export type FormFields = Readonly<Record<string, FormField>>;

export interface MergedForm {
  version: number;
  fields: Record<string, FormField>;
  /** Values that came second; kept for a person to decide on. */
  conflicts: Record<string, unknown>;
}

export interface Origin {
  /** Version the phone had when it began. */
  base: number;
  /** Id of this change, made on the phone. */
  change: string;
  /** Changes of the same phone since `base`: what it wrote itself is no surprise to it. */
  own: readonly string[];
}

const SAFETY = /^safety[._-]/;

/**
 * R24: a field that one side changed takes that value; a field that both changed keeps the one the server accepted
 * first. Flags of safety (`safety.…`) are joined by "or": a yes never gets lost.
 */
export function mergeForm(
  current: { version: number; fields: FormFields },
  incoming: Readonly<Record<string, unknown>>,
  { base, change, own }: Origin,
): MergedForm {
  const version = current.version + 1;
  const fields: Record<string, FormField> = { ...current.fields };
  const conflicts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(incoming)) {
    const there = current.fields[name];
    if (there && JSON.stringify(there.value) === JSON.stringify(value)) continue;
    const byOther = there && there.version > base && !(there.change !== undefined && own.includes(there.change));
    if (SAFETY.test(name)) fields[name] = { value: Boolean(value) || Boolean(there?.value), version, change };
    else if (byOther) conflicts[name] = value;
    else fields[name] = { value, version, change };
  }
  return { version, fields, conflicts };
}

/** When something was written on a phone whose clock is wrong by `skewMs`; never later than it arrived. */
export const correctedTime = (deviceTime: Date, skewMs: number, receivedAt: Date): Date =>
  new Date(Math.min(deviceTime.getTime() - skewMs, receivedAt.getTime()));
