/** Marks style sheets for editor and formatter. */
export const css = String.raw;
