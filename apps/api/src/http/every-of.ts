/** A body with one field for each code of a closed list: one more code is one more field by itself. */
export function everyOf(
  body: { prototype: object },
  codes: readonly string[],
  field: (code: string) => PropertyDecorator,
) {
  for (const code of codes) field(code)(body.prototype, code);
}
