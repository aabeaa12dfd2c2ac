import type { PriorityWords } from '../priority-words';

export const priority: PriorityWords = {
  reasons: {
    'no-place-to-stay': ({ until }, f) =>
      `Der Haushalt hat keinen Platz zum Bleiben. Der Nachweis gilt bis ${f.date(until)}.`,
    'no-place-not-shown': () => 'Kein Nachweis, dass ein Platz zum Bleiben fehlt.',
    'home-ends-soon': ({ endsOn }, f) => `Die jetzige Unterkunft endet am ${f.date(endsOn)}. Das ist dringend.`,
    'home-ends-later': ({ endsOn, days }, f) =>
      `Die jetzige Unterkunft endet am ${f.date(endsOn)}. Zeit bis dahin: ${f.days(days)}.`,
    'home-ends-far-off': ({ endsOn }, f) =>
      `Die jetzige Unterkunft endet erst am ${f.date(endsOn)}. Das zählt noch nicht.`,
    'home-end-not-shown': () => 'Kein Nachweis, dass die jetzige Unterkunft endet.',
    'home-ends-sooner-still': ({ endsOn }, f) =>
      `Die jetzige Unterkunft endet schon am ${f.date(endsOn)}. Das zählt als dringend.`,
    'home-unfit': ({ until }, f) =>
      `Eine Behörde sagt, dass die jetzige Unterkunft nicht zum Wohnen taugt. Der Nachweis gilt bis ${f.date(until)}.`,
    'home-unfit-not-shown': () => 'Kein Nachweis, dass die jetzige Unterkunft nicht zum Wohnen taugt.',
    'hardship-documented': ({ until }, f) => `Ein Nachweis über eine besondere Lage gilt bis ${f.date(until)}.`,
    'hardship-not-shown': () => 'Kein Nachweis über eine besondere Lage.',
    'proof-has-run-out': ({ until }, f) =>
      `Der Nachweis galt nur bis ${f.date(until)} und zählt nicht mehr. Bitte neu ansehen.`,
    'young-child': ({ underAge }, f) => `Im Haushalt lebt ein Kind unter ${f.number(underAge)} Jahren.`,
    'no-young-child': ({ underAge }, f) => `Im Haushalt lebt kein Kind unter ${f.number(underAge)} Jahren.`,
    'one-adult-with-children': () => 'Eine erwachsene Person lebt allein mit Kindern.',
    'not-one-adult-with-children': () => 'Keine erwachsene Person, die allein mit Kindern lebt.',
    'step-free-needed': () => 'Die Wohnung muss stufenlos sein. Davon gibt es wenige.',
    'step-free-not-needed-here': () => 'Die Wohnung muss nicht stufenlos sein.',
    waiting: ({ days }, f) => `Wartezeit: ${f.days(days)}. Eine Ablehnung ändert daran nichts.`,
    'waiting-counted-in-full': ({ days, mostDays }, f) =>
      `Wartezeit: ${f.days(days)}. Davon zählen höchstens ${f.days(mostDays)}. Eine Ablehnung ändert daran nichts.`,
  },
  grounds: {
    'no-place-to-stay': 'Kein Platz zum Bleiben',
    'home-ends-soon': 'Unterkunft endet bald',
    'home-ends-later': 'Unterkunft endet in den nächsten Monaten',
    'home-unfit': 'Unterkunft taugt nicht zum Wohnen',
    'hardship-documented': 'Besondere Lage',
    'young-child': 'Kleines Kind',
    'one-adult-with-children': 'Allein mit Kindern',
    'step-free-needed': 'Stufenlos nötig',
  },
  tiers: { acute: 'Akut', urgent: 'Dringend', raised: 'Erhöht', regular: 'Normal' },
  proofs: {
    'no-place-to-stay': 'Kein Platz zum Bleiben (Bescheid der Notunterkunft oder Bestätigung der Stelle)',
    'home-ends': 'Unterkunft endet (Räumungstermin, Kündigung, Ende der Unterbringung)',
    'home-unfit': 'Unterkunft taugt nicht zum Wohnen (Schreiben von Wohnungsaufsicht oder Gesundheitsamt)',
    hardship: 'Besondere Lage (Attest, Ausweis oder Bescheid; welche, wird nicht gespeichert)',
  },
};
