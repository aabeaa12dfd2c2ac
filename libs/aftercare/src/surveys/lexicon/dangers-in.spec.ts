import { dangersIn, lexiconLanguages } from './dangers-in';

describe('danger words in a free text', () => {
  it('count even when they are negated (D21)', () => {
    expect(dangersIn('Mein Mann schlägt mich nicht mehr', 'de')).toEqual(['safety']);
  });

  it.each([
    ['de', 'Er SCHLAEGT die Kinder', ['safety', 'child']],
    ['de', 'ich hab angst vor meinem Mann', ['safety']],
    ['de', 'Ich möchte einfach nicht mehr leben.', ['suicide_risk']],
    ['de', 'Der Vermieter hat das Schloss einfach ausgetauscht', ['homeless_now']],
    ['de', 'Morgen ist Zwangsräumung', ['housing_loss']],
    ['en', 'My husband hits me every weekend', ['safety']],
    ['en', "I don't want to live any more", ['suicide_risk']],
    ['en', 'The landlord changed the locks, we are locked out', ['homeless_now']],
    ['uk', "Чоловік б'є мене", ['safety']],
    ['uk', 'Чоловік б’є мене', ['safety']],
    ['uk', 'Нас хочуть виселити', ['housing_loss']],
    ['uk', 'я не хочу більше жити', ['suicide_risk']],
    ['ru', 'Он меня бьёт и угрожает', ['safety']],
    ['ru', 'нам негде сегодня ночевать', ['homeless_now']],
    ['ar', 'زوجي يضربني كل يوم', ['safety']],
    ['ar', 'وصلنا أمر إِخلاء', ['housing_loss']],
    ['ar', 'أفكر في الانتحار', ['suicide_risk']],
    ['ar', 'المالك طردنا من البيت', ['homeless_now']],
    ['fa', 'شوهرم مرا کتک می‌زند', ['safety']],
    ['fa', 'به خودکشی فکر می‌کنم', ['suicide_risk']],
    ['tr', 'Kocam beni dövüyor', ['safety']],
    ['tr', 'ölmek istiyorum', ['suicide_risk']],
  ])('are found in %s: %s', (language, text, categories) => {
    expect(dangersIn(text, language)).toEqual(categories);
  });

  it.each([
    ['de', 'Die Heizung ist kaputt, und ich habe etwas Angst vor der Prüfung.'],
    ['de', 'Die Kinder gehen gern in die Kita, der Vermieter hat einen Vorschlag gemacht.'],
    ['en', 'The heating does not work and the neighbours are noisy at night.'],
    ['uk', 'Дякую, все добре, діти ходять до школи.'],
    ['ru', 'Спасибо, всё хорошо, но стиральная машина сломалась.'],
    ['ar', 'شكرا، كل شيء جيد والأطفال في المدرسة'],
    ['fa', 'همه چیز خوب است، ممنون'],
    ['tr', 'Her şey yolunda, teşekkürler. Çocuklar okula gidiyor.'],
  ])('are not seen in everyday words in %s: %s', (language, text) => {
    expect(dangersIn(text, language)).toEqual([]);
  });

  it('are looked for in German whatever the language, and in Russian on a Ukrainian page', () => {
    expect(dangersIn('Er schlägt mich', 'ti')).toEqual(['safety']);
    expect(dangersIn('он меня избил', 'uk')).toEqual(['safety']);
    expect(dangersIn('Er schlägt mich', 'de-AT')).toEqual(['safety']);
  });

  it('may stand in two sentences', () => {
    expect(dangersIn('Mein Mann trinkt viel. Ich habe Angst.', 'de')).toEqual(['safety']);
  });

  it('stand near each other: two words far apart are none', () => {
    expect(
      dangersIn('Das Kind ist gesund. Es geht uns gut, nur habe ich vor dem langen Winter hier Angst', 'de'),
    ).toEqual([]);
  });

  it('hide behind no invisible or joined characters', () => {
    expect(dangersIn('er schl\u00ADägt mich', 'de')).toEqual(['safety']);
    expect(dangersIn('يـضـربـنـي', 'ar')).toEqual(['safety']);
  });

  it('exist for the languages of most people here', () => {
    expect(lexiconLanguages).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'ru', 'uk']));
  });
});
