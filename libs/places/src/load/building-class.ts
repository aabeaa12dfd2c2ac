/**
 * First and last year of a class of the Berlin table. 'West' and 'Ost' stay in the label only: where a home stood before
 * 1990 is not known here, so both rows come into question.
 */
export function yearsOf(buildingClass: string): { from: number | null; until: number | null } {
  const open = /^bis (\d{4})$/.exec(buildingClass);
  if (open) return { from: null, until: Number(open[1]) };
  const span = /^(\d{4}) bis (\d{4})(?: (?:West|Ost))?$/.exec(buildingClass);
  if (!span) throw new Error(`unknown class of buildings: ${buildingClass}`);
  return { from: Number(span[1]), until: Number(span[2]) };
}
