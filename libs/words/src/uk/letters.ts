import type { Letter } from '../letter-kinds';
import type { Letters } from '../words';

const letter = (...lines: string[]): Letter => ({
  subject: 'Повідомлення від Bleibe',
  text: ['Добрий день!', ...lines, 'Ваша команда Bleibe'].join('\n\n'),
});

const open = (link: string) => `Відкрийте, будь ласка, цю сторінку:\n${link}`;

const codeLetter = ({ link, code }: { link: string; code: string }) =>
  letter(
    `Ваш код: ${code}`,
    `Введіть його, будь ласка, на цій сторінці:\n${link}`,
    'Нікому не передавайте цей код. Якщо Ви його не замовляли, нічого робити не треба.',
  );

export const letters: Letters = {
  'contact-code': codeLetter,
  'sign-in-code': codeLetter,
  'second-factor-reset': ({ link }) =>
    letter(
      'Ваше друге підтвердження скинуто. Налаштуйте, будь ласка, нове під час наступного входу.',
      'Якщо Ви цього не хотіли, негайно повідомте, будь ласка, керівника.',
      open(link),
    ),
  'proposal-offered': ({ link }) => letter('Для Вас є щось нове. Ми чекаємо на Вашу відповідь.', open(link)),
  'proposal-asked': ({ link }) =>
    letter('Щодо Вашої пропозиції надійшов запит. Ми чекаємо на Вашу відповідь.', open(link)),
  'proposal-agreed': ({ link }) =>
    letter('Справа рухається далі. Подивіться, будь ласка, що буде наступним.', open(link)),
  'proposal-ended': ({ link }) => letter('Є зміна. Вам нічого робити не треба.', open(link)),
  'proposal-changed': ({ link }) => letter('Щось змінилося. Будь ласка, подивіться.', open(link)),
  'steps-waiting': ({ link, stillFree }) =>
    letter(
      'На Вас чекає справа. Подивіться, будь ласка, що треба зробити далі.',
      open(link),
      ...(stillFree ? [`Чи Ваша пропозиція ще чинна? Тут її можна підтвердити одним натисканням:\n${stillFree}`] : []),
    ),
  'viewing-proposed': ({ link }) =>
    letter('Запропоновано дату зустрічі. Скажіть, будь ласка, чи вона Вам підходить.', open(link)),
  'viewing-agreed': ({ link }) => letter('Про зустріч домовлено. День і час указано на сторінці.', open(link)),
  'listing-cleared': ({ link }) => letter('Вашу пропозицію перевірено й допущено. Дякуємо!', open(link)),
  'listing-held': ({ link }) =>
    letter('У нас є запитання щодо Вашої пропозиції. На сторінці написано, що робити.', open(link)),
  'listing-confirmation-wanted': ({ link }) =>
    letter('Чи Ваша пропозиція ще чинна? Підтвердьте її, будь ласка. Досить одного натискання.', open(link)),
  'listing-expired': ({ link }) =>
    letter('Строк Вашої пропозиції минув, бо її не підтвердили. Її можна знову відкрити будь-коли.', open(link)),
  'listing-week': ({ link }) =>
    letter(`Що цього тижня сталося з Вашою пропозицією, написано на цій сторінці:\n${link}`),
  welcome: ({ link }) => letter('Вітаємо! На цій сторінці є допомога й важливі номери телефонів.', open(link)),
  'survey-invitation': ({ link }) =>
    letter(
      'У нас є до Вас кілька коротких запитань. Це займе кілька хвилин. Кожне питання можна пропустити.',
      open(link),
    ),
  'survey-reminder': ({ link }) =>
    letter('Кілька днів тому ми Вам писали. Сторінка ще відкрита. Участь добровільна.', open(link)),
  'escalation-raised': ({ link }) =>
    letter('Подивіться, будь ласка, негайно: на Вас чекає щось термінове.', open(link)),
  'appointment-changed': ({ link }) => letter('У зустрічі щось змінилося.', open(link)),
  'duty-reminder': ({ link }) => letter('Будь ласка, згадайте про справу, строк якої скоро настане.', open(link)),
  'duty-question': ({ link }) =>
    letter('Ви ще там живете? Тоді незабаром буде важливий строк. Подивіться, будь ласка.', open(link)),
  'follow-up-due': ({ link }) => letter('Подивіться, будь ласка: сьогодні строк одного Вашого завдання.', open(link)),
  'worker-not-back': ({ link }) =>
    letter('Хтось із команди не відзвітував після візиту. Будь ласка, зателефонуйте негайно.', open(link)),
};
