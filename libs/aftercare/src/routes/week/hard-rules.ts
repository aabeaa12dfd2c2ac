import type { PlanReason } from './reasons';
import type { PlanVisit, PlanWorker } from './week';

/** What the worker would be at the visit: the one who speaks with the household, or the second of a visit for two. */
export type Role = 'lead' | 'companion';

interface PersonRule {
  /** A statement that can be true. */
  code: string;
  roles: readonly Role[];
  /** null when it is true. What is not known is never taken as passed. */
  obstacle(visit: PlanVisit, worker: PlanWorker): PlanReason | null;
}

const both: readonly Role[] = ['lead', 'companion'];
const list = (values: readonly string[]) => values.join(' ');

const areaAllowed: PersonRule = {
  code: 'area-allowed',
  roles: both,
  obstacle({ area }, { areaBans }): PlanReason | null {
    if (areaBans.length === 0) return null;
    if (area === null) return { code: 'area-unknown', values: {} };
    return areaBans.includes(area) ? { code: 'area-banned', values: { area } } : null;
  },
};

const genderAsWished: PersonRule = {
  code: 'gender-as-wished',
  roles: both,
  obstacle({ genderWish: wish }, { gender }): PlanReason | null {
    if (!wish || gender === wish) return null;
    return { code: gender === null ? 'gender-not-stated' : 'gender-wish-not-met', values: { wish } };
  },
};

const languageShared: PersonRule = {
  code: 'language-shared',
  roles: ['lead'],
  obstacle({ languages, interpreterAccepted }, worker): PlanReason | null {
    // An interpreter cannot be booked for a language that nobody knows.
    if (languages === null) return { code: 'language-unknown', values: {} };
    if (languages.length === 0 || interpreterAccepted) return null;
    if (languages.some((language) => worker.languages.includes(language))) return null;
    return { code: 'language-missing', values: { languages: list(languages) } };
  },
};

const skillsPresent: PersonRule = {
  code: 'skills-present',
  roles: ['lead'],
  obstacle({ skills }, worker): PlanReason | null {
    const missing = skills.filter((skill) => !worker.skills.includes(skill));
    return missing.length > 0 ? { code: 'skill-missing', values: { skills: list(missing) } } : null;
  },
};

/** In the order in which they are told. */
export const personRules: readonly PersonRule[] = [areaAllowed, genderAsWished, languageShared, skillsPresent];

/** The first thing that keeps this person from this visit, whatever the hour. */
export function personObstacle(visit: PlanVisit, worker: PlanWorker, role: Role): PlanReason | null {
  for (const rule of personRules) {
    const obstacle = rule.roles.includes(role) ? rule.obstacle(visit, worker) : null;
    if (obstacle) return obstacle;
  }
  return null;
}

/** The language the two share, null when they need an interpreter or none at all. */
export const sharedLanguage = ({ languages }: PlanVisit, worker: PlanWorker): string | null =>
  languages?.find((language) => worker.languages.includes(language)) ?? null;

export const needsInterpreter = (visit: PlanVisit, worker: PlanWorker): boolean =>
  visit.languages !== null && visit.languages.length > 0 && sharedLanguage(visit, worker) === null;
