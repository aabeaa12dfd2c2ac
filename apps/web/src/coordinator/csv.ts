/**
 * A table as spreadsheets of German offices open it: semicolons, a byte order mark for the letters. A cell that a
 * spreadsheet would take for a formula is kept a text.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  '\ufeff' + rows.map((cells) => cells.map(cellOf).join(';') + '\r\n').join('');

const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
};
