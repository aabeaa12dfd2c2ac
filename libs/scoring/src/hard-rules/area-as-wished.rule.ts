import { type HardRule, excluded, ok } from '../finding';

/** The household's own smallest area in m²; what the law asks is judged in `big-enough-for-the-household`. */
export const areaAsWished: HardRule = {
  code: 'area-as-wished',
  setBy: 'household',
  judge({ areaMin: needed }, { area: has }) {
    if (needed === null) return ok('no-wish-for-area', { has });
    return has >= needed ? ok('area-enough', { has, needed }) : excluded('area-too-small', { has, needed });
  },
};
