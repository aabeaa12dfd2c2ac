/** Streets are written in many ways; what is left tells one from another. Works inside a whole text too. */
export const plainStreet = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/str(?:asse|\.)?(?![a-zäöü])/gu, 'str')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
