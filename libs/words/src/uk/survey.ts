import type { SurveyTexts } from '../survey-texts';

const callMe = { no: 'Ні', this_week: 'Так, цього тижня', today: 'Так, сьогодні' };
const callNumber = 'За яким номером Вам можна безпечно зателефонувати?';
const callHour = 'О котрій годині Вам найзручніше?';

export const survey: SurveyTexts = {
  names: {
    tenant_pulse: 'Коротке опитування',
    tenant_full: 'Опитування',
    landlord_pulse: 'Коротке опитування для орендодавців',
  },
  items: {
    danger_now: 'Я зараз у небезпеці',
    flat_happy: 'Наскільки Ви задоволені житлом?',
    safe_at_home: 'Чи почуваєтеся Ви вдома в безпеці?',
    getting_along: 'Які у Вас стосунки з орендодавцем і сусідами?',
    rent_paid: 'Чи сплачено за оренду за минулий місяць?',
    changes: 'Чи щось змінилося? Можна вибрати кілька відповідей.',
    letter_not_understood: 'Чи отримали Ви лист, якого не розумієте? Від кого?',
    want_to_stay: 'Чи хочете Ви жити тут наступні шість місяців?',
    call_me: 'Зателефонувати Вам?',
    call_me_number: callNumber,
    call_me_hour: callHour,
    free_text: 'Чи хочете Ви сказати нам ще щось?',
    someone_to_ask: 'Чи є тут хтось, кого Ви можете попросити про допомогу?',
    landlord_satisfied: 'Наскільки Ви задоволені цією орендою?',
    landlord_rent_received: 'Чи отримали Ви останню плату за оренду повністю?',
    landlord_tenant_reachable: 'Чи можете Ви за потреби зв’язатися з орендарем?',
    landlord_problems: 'Чи є якісь проблеми? Можна вибрати кілька відповідей.',
    landlord_continue: 'Чи хочете Ви здавати житло й наступні дванадцять місяців?',
    landlord_ends_on: 'Коли закінчується оренда?',
    landlord_worried: 'Чи непокоїтеся Ви за чиюсь безпеку?',
    landlord_call_me: 'Зателефонувати Вам?',
    landlord_call_me_number: callNumber,
    landlord_call_me_hour: callHour,
    landlord_free_text: 'Чи хочете Ви сказати нам ще щось?',
  },
  answers: {
    danger_now: { yes: 'Так, мені зараз потрібна допомога' },
    safe_at_home: { yes: 'Так', mostly: 'Здебільшого', no: 'Ні', prefer_not_to_say: 'Не хочу казати' },
    rent_paid: {
      yes: 'Так',
      partly: 'Частково',
      no: 'Ні',
      dont_know: 'Не знаю',
      another_pays: 'Платить хтось інший, наприклад Jobcenter',
    },
    changes: {
      work: 'Робота',
      benefit_letter: 'Рішення про допомогу (Bescheid)',
      permit: 'Дозвіл на проживання',
      health: 'Здоров’я',
      people_in_flat: 'Хто живе в помешканні',
      none: 'Нічого з цього',
    },
    letter_not_understood: {
      none: 'Такого листа немає',
      landlord: 'Від орендодавця',
      jobcenter: 'Від Jobcenter',
      immigration_office: 'Від відомства у справах іноземців (Ausländerbehörde)',
      court: 'Від суду',
      other: 'Від когось іншого',
    },
    want_to_stay: { yes: 'Так', unsure: 'Ще не знаю', no: 'Ні', must_leave: 'Я мушу виїхати' },
    call_me: callMe,
    someone_to_ask: { yes: 'Так', unsure: 'Не певен / не певна', no: 'Ні' },
    landlord_rent_received: { yes: 'Так', partly: 'Частково', no: 'Ні', dont_know: 'Не знаю' },
    landlord_tenant_reachable: { yes: 'Так', mostly: 'Здебільшого', no: 'Ні' },
    landlord_problems: {
      none: 'Проблем немає',
      noise: 'Шум',
      waste: 'Сміття',
      damage: 'Пошкодження',
      visitors: 'Гості',
      heating: 'Опалення й провітрювання',
      other: 'Щось інше',
    },
    landlord_continue: { yes: 'Так', unsure: 'Ще не знаю', no: 'Ні', ends_on: 'Оренда закінчується певного дня' },
    landlord_worried: { no: 'Ні', yes: 'Так', prefer_not_to_say: 'Не хочу казати' },
    landlord_call_me: callMe,
  },
  faces: ['дуже погано', 'погано', 'так собі', 'добре', 'дуже добре'],
  freeTextNote: 'Це читають не одразу. У небезпеці телефонуйте, будь ласка, 112 або 110.',
  helpLines: {
    'ambulance-and-fire': {
      name: 'Екстрений виклик: швидка й пожежна допомога',
      text: 'Якщо хтось поранений чи тяжко хворий або якщо пожежа. Завжди, безплатно.',
    },
    police: { name: 'Поліція', text: 'Якщо Вам погрожують або чинять насильство. Завжди, безплатно.' },
    'violence-against-women': {
      name: 'Телефон допомоги: насильство проти жінок',
      text: 'Консультації для жінок багатьма мовами. Цілодобово, безплатно. Імені називати не треба.',
    },
    'violence-against-men': {
      name: 'Телефон допомоги: насильство проти чоловіків',
      text: 'Консультації для чоловіків. У робочі дні вдень, безплатно.',
    },
    'someone-to-talk-to': {
      name: 'Телефон довіри (Telefonseelsorge)',
      text: 'Якщо хочеться з кимось поговорити. Цілодобово, безплатно. Імені називати не треба.',
    },
  },
};
