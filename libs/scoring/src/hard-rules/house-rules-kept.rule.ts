import { type HardRule, excluded, ok, unknown } from '../finding';

/** Rules of the house hold for everybody in it, so who cannot keep one cannot live there without a conflict. */
export const houseRulesKept: HardRule = {
  code: 'house-rules-kept',
  setBy: 'landlord',
  judge({ cannotKeep }, { houseRules }) {
    if (cannotKeep.length === 0) return ok('house-rules-can-be-kept', {});
    if (houseRules === null) return unknown('house-rules-not-stated', {});
    const rules = houseRules.filter((rule) => cannotKeep.includes(rule));
    return rules.length === 0 ? ok('no-house-rule-in-the-way', {}) : excluded('house-rule-cannot-be-kept', { rules });
  },
};
