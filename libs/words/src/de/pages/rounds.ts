import type { PlanReasonCode } from '@bleibe/aftercare';

/** What a reason may name, as texts of the reader's language. */
export interface SaidOfRound {
  name: string;
  why: string;
  languages: string;
  day: string;
  count: string;
}

type Reasons = Readonly<Record<PlanReasonCode, (said: SaidOfRound) => string>>;

const reasons: Reasons = {
  'primary-worker': (s) => `${s.name} kennt den Haushalt.`,
  'deputy-worker': (s) => `${s.name} vertritt.`,
  'other-worker': (s) => `${s.name} springt ein.`,
  'no-primary-worker': () => 'Noch ist niemand fest zuständig.',
  'primary-cannot': (s) => `${s.name} kann nicht: ${s.why}.`,
  'second-worker': (s) => `${s.name} geht mit.`,
  'speaks-language': (s) => `${s.name} spricht ${s.languages}.`,
  'with-interpreter': (s) => `Mit Dolmetschen: ${s.languages}.`,
  'gender-as-wished': () => 'Der Wunsch nach einer Frau oder einem Mann ist erfüllt.',
  'skills-present': () => 'Die nötigen Kenntnisse sind da.',
  'on-time': (s) => `Rechtzeitig: möglich bis ${s.day}.`,
  'days-late': (s) => `Zu spät: möglich war es bis ${s.day}.`,
  'way-to-visit': (s) => `Weg dorthin: ${s.count} Minuten.`,
  'appointment-kept': () => 'Der vereinbarte Termin bleibt.',
  'appointment-moved': (s) => `Vorher am ${s.day}; das ließ sich nicht halten.`,
  unchanged: () => 'Wie im Plan davor.',
  'newly-placed': () => 'Neu im Plan.',
  'changed-from': (s) => `Vorher: ${s.name}, ${s.day}.`,
  'area-banned': () => 'arbeitet dort nicht',
  'area-unknown': () => 'der Ort ist nicht bekannt',
  'language-missing': (s) => `spricht nicht: ${s.languages}`,
  'language-unknown': () => 'die Sprache ist nicht bekannt',
  'gender-wish-not-met': () => 'der Haushalt wünscht sich jemand anderen, Frau oder Mann',
  'gender-not-stated': () => 'ob Frau oder Mann, ist nicht eingetragen',
  'skill-missing': () => 'Kenntnisse fehlen',
  absent: () => 'abwesend',
  'not-working-then': () => 'arbeitet dann nicht',
  'hours-used-up': () => 'die Stunden sind voll',
  'no-room': () => 'kein Platz im Tag',
  'costs-more': () => 'der Weg wäre länger',
  'no-window': () => 'In dieser Woche ist kein Tag möglich.',
  'nobody-suitable': () => 'Niemand passt zu Sprache, Wunsch und Ort.',
  'nobody-there': () => 'Wer passt, ist dann nicht da.',
  'no-second-worker': () => 'Es fehlt eine zweite Person.',
  'no-capacity': () => 'Alle, die passen, sind ausgebucht.',
};

export const rounds = {
  title: 'Runden der Woche',
  lead: 'Ein Vorschlag: wer wann zu wem geht, in welcher Reihenfolge, und warum. Niemand wird benachrichtigt; Termine bieten Sie selbst an.',
  plan: 'Woche planen',
  replan: 'Neu planen, was sich geändert hat',
  none: 'Diese Woche ist noch nicht geplant.',
  empty: 'In dieser Woche ist kein Besuch fällig.',
  cut: 'Die Suche wurde nach der Zeitgrenze beendet.',
  leftOutTitle: 'Findet keinen Platz',
  obstacles: 'Warum nicht diese Person?',
  changed: 'geändert',
  booked: 'Termin steht',
  map: 'Karte der Runde; die Reihenfolge steht in der Liste daneben',
  start: 'Beginn',
  profile: 'Was diese Person kann',
  profileLead: 'Ohne diese Angaben wird die Person in Vertretungen und Runden nicht vorgeschlagen.',
  noProfile: 'noch keine Angaben zu Sprachen und Zeiten',
  gender: 'Frau oder Mann, für Wünsche von Haushalten',
  woman: 'Frau',
  man: 'Mann',
  notSaid: 'keine Angabe',
  fromHour: 'Besuche ab (Stunde)',
  untilHour: 'Besuche bis (Stunde)',
  travel: (minutes: string) => `Wege: ${minutes} Minuten`,
  madeAt: (moment: string) => `Stand ${moment}`,
  leaves: (from: string, until: string) => `${from} bis ${until}`,
  reasons,
};
