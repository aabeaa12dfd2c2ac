/** A field of a visit form: its value, and the version in which it was last changed. */
export interface FormField {
  value: unknown;
  version: number;
}
export type FormFields = Readonly<Record<string, FormField>>;

export interface MergedForm {
  version: number;
  fields: Record<string, FormField>;
  /** Values that came second; kept for a person to decide on. */
  conflicts: Record<string, unknown>;
}

const SAFETY = /^safety[._-]/;

/**
 * R24: a field that one side changed takes that value; a field that both changed keeps the one the server accepted
 * first. Flags of safety (`safety.…`) are joined by "or": a yes never gets lost.
 * @param base version the phone had when it began
 */
export function mergeForm(
  current: { version: number; fields: FormFields },
  incoming: Readonly<Record<string, unknown>>,
  base: number,
): MergedForm {
  const version = current.version + 1;
  const fields: Record<string, FormField> = { ...current.fields };
  const conflicts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(incoming)) {
    const there = current.fields[name];
    if (there && JSON.stringify(there.value) === JSON.stringify(value)) continue;
    if (SAFETY.test(name)) fields[name] = { value: Boolean(value) || Boolean(there?.value), version };
    else if (there && there.version > base) conflicts[name] = value;
    else fields[name] = { value, version };
  }
  return { version, fields, conflicts };
}

/** When something was written on a phone whose clock is wrong by `skewMs`; never later than it arrived. */
export const correctedTime = (deviceTime: Date, skewMs: number, receivedAt: Date): Date =>
  new Date(Math.min(deviceTime.getTime() - skewMs, receivedAt.getTime()));
