import type { Visitor } from '../../door/visitor';
import { linkTo, paths } from '../../paths';

/** The questions in the order in which they are asked. */
export const stepCodes = [
  'you',
  'others',
  'rent',
  'size',
  'places',
  'when',
  'home',
  'together',
  'joining',
  'residence',
  'consents',
] as const;

export type StepCode = (typeof stepCodes)[number];

const indexOf = (code: string) => (stepCodes as readonly string[]).indexOf(code);

export const linkToStep = (step: StepCode): string => linkTo(paths.registerStep, { step });

export function nextAfter(code: string): string {
  const next = stepCodes[indexOf(code) + 1];
  return next ? linkToStep(next) : paths.registerCheck;
}

export function backFrom(v: Visitor, code: string): { to: string; label: string } {
  const before = stepCodes[indexOf(code) - 1];
  return { to: before ? linkToStep(before) : paths.register, label: v.t.form.back };
}

export const overOf = (v: Visitor, code: string): string => v.t.registration.step(indexOf(code) + 1, stepCodes.length);

/** On which page a field of the API is asked. */
export function stepOfField(field: string): StepCode | null {
  if (field.startsWith('persons.0')) return 'you';
  if (field.startsWith('persons')) return 'others';
  if (field.startsWith('consents')) return 'consents';
  const name = field.split('.')[1] ?? '';
  return stepOfNeed[name] ?? null;
}

const stepOfNeed: Readonly<Record<string, StepCode>> = {
  rentPayer: 'rent',
  warmRentLimit: 'rent',
  roomsMin: 'size',
  areaMin: 'size',
  placeWishes: 'places',
  moveInFrom: 'when',
  moveInUntil: 'when',
  stayMonths: 'when',
  stepFree: 'home',
  accessExtras: 'home',
  nearPlaces: 'home',
  cannotKeep: 'home',
  pets: 'home',
  smoker: 'home',
  languages: 'together',
  womenOnlyWish: 'together',
  onlyWomenAndChildren: 'together',
  acceptsLandlordInFlat: 'together',
  protectedHomeOnly: 'together',
  joinsLater: 'joining',
  allowedArea: 'residence',
  permitEnds: 'residence',
};
