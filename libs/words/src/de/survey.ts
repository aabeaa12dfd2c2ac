import type { SurveyTexts } from '../survey-texts';

const callMe = { no: 'Nein', this_week: 'Ja, diese Woche', today: 'Ja, heute' };
const callNumber = 'Unter welcher Nummer können wir Sie sicher anrufen?';
const callHour = 'Um wie viel Uhr passt es am besten?';

export const survey: SurveyTexts = {
  names: {
    tenant_pulse: 'Kurze Umfrage',
    tenant_full: 'Umfrage',
    landlord_pulse: 'Kurze Umfrage für Vermieter:innen',
  },
  items: {
    danger_now: 'Ich bin jetzt in Gefahr',
    flat_happy: 'Wie zufrieden sind Sie mit der Wohnung?',
    safe_at_home: 'Fühlen Sie sich zu Hause sicher?',
    getting_along: 'Wie verstehen Sie sich mit der Vermieterin oder dem Vermieter und mit den Nachbarn?',
    rent_paid: 'Ist die Miete vom letzten Monat bezahlt?',
    changes: 'Hat sich etwas geändert? Sie können mehr als eine Antwort wählen.',
    letter_not_understood: 'Haben Sie einen Brief bekommen, den Sie nicht verstehen? Von wem?',
    want_to_stay: 'Wollen Sie in den nächsten sechs Monaten hier wohnen bleiben?',
    call_me: 'Sollen wir Sie anrufen?',
    call_me_number: callNumber,
    call_me_hour: callHour,
    free_text: 'Möchten Sie uns noch etwas sagen?',
    someone_to_ask: 'Gibt es hier jemanden, den Sie um Hilfe bitten können?',
    landlord_satisfied: 'Wie zufrieden sind Sie mit dem Mietverhältnis?',
    landlord_rent_received: 'Haben Sie die letzte Miete ganz bekommen?',
    landlord_tenant_reachable: 'Können Sie die Mieterin oder den Mieter erreichen, wenn etwas ist?',
    landlord_problems: 'Gibt es Probleme? Sie können mehr als eine Antwort wählen.',
    landlord_continue: 'Wollen Sie in den nächsten zwölf Monaten weiter vermieten?',
    landlord_ends_on: 'Wann endet das Mietverhältnis?',
    landlord_worried: 'Machen Sie sich Sorgen um die Sicherheit eines Menschen?',
    landlord_call_me: 'Sollen wir Sie anrufen?',
    landlord_call_me_number: callNumber,
    landlord_call_me_hour: callHour,
    landlord_free_text: 'Möchten Sie uns noch etwas sagen?',
  },
  answers: {
    danger_now: { yes: 'Ja, ich brauche jetzt Hilfe' },
    safe_at_home: { yes: 'Ja', mostly: 'Meistens', no: 'Nein', prefer_not_to_say: 'Das möchte ich nicht sagen' },
    rent_paid: {
      yes: 'Ja',
      partly: 'Zum Teil',
      no: 'Nein',
      dont_know: 'Das weiß ich nicht',
      another_pays: 'Jemand anders zahlt, zum Beispiel das Jobcenter',
    },
    changes: {
      work: 'Arbeit',
      benefit_letter: 'Bescheid vom Amt',
      permit: 'Aufenthaltstitel',
      health: 'Gesundheit',
      people_in_flat: 'Wer in der Wohnung wohnt',
      none: 'Nichts davon',
    },
    letter_not_understood: {
      none: 'Nein, kein solcher Brief',
      landlord: 'Von der Vermieterseite',
      jobcenter: 'Vom Jobcenter',
      immigration_office: 'Von der Ausländerbehörde',
      court: 'Vom Gericht',
      other: 'Von jemand anderem',
    },
    want_to_stay: { yes: 'Ja', unsure: 'Ich weiß es noch nicht', no: 'Nein', must_leave: 'Ich muss ausziehen' },
    call_me: callMe,
    someone_to_ask: { yes: 'Ja', unsure: 'Ich bin nicht sicher', no: 'Nein' },
    landlord_rent_received: { yes: 'Ja', partly: 'Zum Teil', no: 'Nein', dont_know: 'Das weiß ich nicht' },
    landlord_tenant_reachable: { yes: 'Ja', mostly: 'Meistens', no: 'Nein' },
    landlord_problems: {
      none: 'Keine Probleme',
      noise: 'Lärm',
      waste: 'Müll',
      damage: 'Schäden',
      visitors: 'Besuch',
      heating: 'Heizen und Lüften',
      other: 'Etwas anderes',
    },
    landlord_continue: {
      yes: 'Ja',
      unsure: 'Ich weiß es noch nicht',
      no: 'Nein',
      ends_on: 'Es endet an einem festen Tag',
    },
    landlord_worried: { no: 'Nein', yes: 'Ja', prefer_not_to_say: 'Das möchte ich nicht sagen' },
    landlord_call_me: callMe,
  },
  faces: ['sehr schlecht', 'schlecht', 'mittel', 'gut', 'sehr gut'],
  freeTextNote: 'Das wird nicht sofort gelesen. In Gefahr rufen Sie bitte 112 oder 110 an.',
  helpLines: {
    'ambulance-and-fire': {
      name: 'Notruf: Rettung und Feuerwehr',
      text: 'Wenn jemand verletzt oder schwer krank ist oder wenn es brennt. Immer, kostenlos.',
    },
    police: { name: 'Polizei', text: 'Wenn jemand Sie bedroht oder Ihnen Gewalt antut. Immer, kostenlos.' },
    'violence-against-women': {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      text: 'Beratung für Frauen in vielen Sprachen. Tag und Nacht, kostenlos. Ihren Namen müssen Sie nicht sagen.',
    },
    'violence-against-men': {
      name: 'Hilfetelefon Gewalt an Männern',
      text: 'Beratung für Männer. An Werktagen am Tag, kostenlos.',
    },
    'someone-to-talk-to': {
      name: 'Telefonseelsorge',
      text: 'Wenn Sie mit jemandem reden möchten. Tag und Nacht, kostenlos. Ihren Namen müssen Sie nicht sagen.',
    },
  },
};
