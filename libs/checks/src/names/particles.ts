/** Articles, 'son of', 'of': written with the name, apart from it, or left out, as the office pleases. */
const particles = new Set(
  'al el ul il an ar as ash ad at az es er ed bin ibn ben bint bt von van vom zu zur der den de del della di da do dos das la le y und i'.split(
    ' ',
  ),
);

export const isParticle = (word: string): boolean => particles.has(word);

/** The father's name of Slavic papers, which German ones leave out. In Cyrillic, or in the usual Latin spellings. */
const patronymic =
  /([оеєії]вич|[иі]ч|[оеєії]вна|[иі]нична|ївна|[oe]v[iy](ch|č|tsch|cz)|yovych|[oei][vw]na|i[iy]?vna|ich[nм]a)$/;

export const isPatronymic = (word: string): boolean => word.length > 5 && patronymic.test(word);
