import type { PackedItem, PackedVisit } from '../../field/packet.js';
import type { FieldWords } from '../../field/field-door.js';
import { el } from './dom.mjs';
import type { Draft } from './drafts.mjs';

type Words = FieldWords;
type Names = Readonly<Record<string, string>>;
const nameOf = (names: object, code: string): string => (names as Names)[code] ?? code;

export function pinScreen(
  w: Words,
  { isNew, said, submit }: { isNew: boolean; said: string; submit: (pin: string) => void },
): HTMLElement {
  const { t } = w;
  const pin = el('input', {
    id: 'pin',
    type: 'password',
    inputmode: 'numeric',
    autocomplete: 'off',
    dir: 'ltr',
  }) as HTMLInputElement;
  const send = (event: Event) => {
    event.preventDefault();
    submit(pin.value.trim());
  };
  return el(
    'form',
    { class: 'form', submit: send, novalidate: true },
    el('h2', {}, isNew ? t.newPinTitle : t.lockedTitle),
    isNew ? el('p', {}, t.newPinLead) : null,
    said ? el('p', { class: 'message' }, said) : null,
    el(
      'div',
      { class: 'field' },
      el('label', { class: 'label', for: 'pin' }, t.pin),
      el('span', { class: 'input-row input-short' }, pin),
    ),
    el('button', { class: 'button', type: 'submit' }, isNew ? t.setPin : t.unlock),
  );
}

interface ListActs {
  open: (id: string) => void;
  lock: () => void;
  wipe: () => void;
}

export function listScreen(
  w: Words,
  { visits, today, finished, refused }: { visits: PackedVisit[]; today: string; finished: string[]; refused: Node[] },
  acts: ListActs,
): HTMLElement {
  const { t } = w;
  const ofDay = (title: string, wanted: (on: string) => boolean) => {
    const cards = visits
      .filter(({ on }) => wanted(on))
      .map((visit) => card(w, visit, finished.includes(visit.id), acts));
    const none = el('p', { class: 'quiet' }, t.none);
    return el(
      'section',
      { class: 'section' },
      el('h2', {}, title),
      cards.length ? el('ul', { class: 'cards' }, ...cards) : none,
    );
  };
  return el(
    'div',
    {},
    ...refused,
    ofDay(t.today, (on) => on <= today),
    ofDay(t.tomorrow, (on) => on > today),
    el(
      'p',
      { class: 'acts' },
      el('button', { class: 'button button-quiet', type: 'button', click: acts.lock }, t.lock),
      el('button', { class: 'button button-danger', type: 'button', click: acts.wipe }, t.wipe),
      el('a', { class: 'button button-quiet', href: '/today' }, t.withNetwork),
    ),
  );
}

function card(w: Words, visit: PackedVisit, isFinished: boolean, acts: ListActs): HTMLElement {
  const { t } = w;
  return el(
    'li',
    { class: 'card' },
    el('div', { class: 'card-head' }, el('h3', { class: 'card-title' }, nameOf(w.names.steps, visit.step))),
    el('p', {}, el('strong', {}, timeOf(w, visit)), ' · ', el('bdi', { dir: 'ltr' }, visit.reference)),
    visit.firstName || visit.place
      ? el('p', {}, el('bdi', {}, [visit.firstName, visit.place].filter(Boolean).join(' · ')))
      : null,
    visit.byTwo ? el('p', {}, w.form.byTwo) : null,
    isFinished
      ? el('p', { class: 'quiet' }, t.finished)
      : el(
          'button',
          { class: 'button', type: 'button', click: () => acts.open(visit.id) },
          t.open,
          el('span', { class: 'unseen' }, ` ${visit.reference}`),
        ),
  );
}

const timeOf = (w: Words, { startsAt }: PackedVisit): string =>
  startsAt ? clock(w, Date.parse(startsAt)) : w.t.noTime;

export const clock = (w: Words, at: number): string =>
  new Intl.DateTimeFormat(`${w.language}-u-nu-latn`, { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(at);

interface VisitActs {
  changed: (draft: Draft) => void;
  keep: () => void;
  finish: () => void;
  photo: (file: File) => void;
  arrive: () => void;
  leave: () => void;
  back: () => void;
}

export function visitScreen(
  w: Words,
  { visit, draft, said }: { visit: PackedVisit; draft: Draft; said: string },
  acts: VisitActs,
): HTMLElement {
  const { t, form } = w;
  const set = (change: Partial<Draft>) => acts.changed({ ...draft, ...change });
  const photo = el('input', {
    id: 'photo',
    type: 'file',
    accept: 'image/*',
    capture: 'environment',
  }) as HTMLInputElement;
  photo.addEventListener('change', () => photo.files?.[0] && acts.photo(photo.files[0]));
  return el(
    'form',
    { class: 'form', novalidate: true, submit: (event) => event.preventDefault() },
    el('h2', { id: 'visit', tabindex: -1 }, nameOf(w.names.steps, visit.step)),
    el(
      'p',
      {},
      el('strong', {}, timeOf(w, visit)),
      ' · ',
      el('bdi', {}, [visit.firstName, visit.place].filter(Boolean).join(' · ')),
    ),
    el(
      'p',
      {},
      visit.isIn
        ? el('button', { class: 'button', type: 'button', click: acts.leave }, w.presences.out)
        : el('button', { class: 'button button-quiet', type: 'button', click: acts.arrive }, w.presences.in),
    ),
    ...visit.sections.map(({ code, items }) => section(w, code, items, draft, acts)),
    el(
      'section',
      { class: 'section' },
      el('h3', {}, form.reportTitle),
      choice(
        'outcome',
        w.visits.outcome,
        ['done', 'no_show', 'refused'].map((value) => [value, nameOf(w.names.visitOutcomes, value)]),
        draft.outcome,
        (outcome) => set({ outcome }),
      ),
      area('note', w.visits.note, draft.note, (note) => set({ note })),
    ),
    el(
      'section',
      { class: 'section' },
      el('h3', {}, form.signTitle),
      el('p', {}, form.signLead),
      text('signer', w.nameOfPerson, draft.signer, (signer) => set({ signer })),
      choice('signerRole', w.roleOfSigner, Object.entries(w.names.signatureRoles), draft.signerRole, (signerRole) =>
        set({ signerRole }),
      ),
      tick('agrees', form.agrees, draft.agrees, (agrees) => set({ agrees })),
    ),
    el(
      'section',
      { class: 'section' },
      el('h3', {}, form.photosTitle),
      el('p', { class: 'hint' }, form.photoHint),
      draft.photos > 0 ? el('p', {}, t.photos.replace('{count}', String(draft.photos))) : null,
      el('div', { class: 'field' }, el('label', { class: 'label', for: 'photo' }, t.photo), photo),
    ),
    el('p', { class: 'message', id: 'said', role: 'status' }, said),
    el(
      'p',
      { class: 'acts' },
      el('button', { class: 'button', type: 'button', click: acts.keep }, t.keep),
      el('button', { class: 'button button-quiet', type: 'button', click: acts.finish }, t.finish),
      el('button', { class: 'button button-quiet', type: 'button', click: acts.back }, t.back),
    ),
  );
}

function section(w: Words, code: string, items: PackedItem[], draft: Draft, acts: VisitActs): HTMLElement {
  const answer = (item: string, value: unknown) =>
    acts.changed({ ...draft, values: { ...draft.values, [item]: value } });
  const fields = items.flatMap(({ code: item, kind, choices }) => {
    const label = nameOf(w.names.formItems, item);
    const options = choices.map((value): [string, string] => [value, nameOf(w.names.formAnswers, `${item}:${value}`)]);
    const now = draft.values[item];
    return [
      draft.conflicts.includes(item) ? el('p', { class: 'message' }, w.t.conflict) : null,
      kind === 'flag'
        ? tick(item, label, now === true, (value) => answer(item, value))
        : choice(item, label, options, typeof now === 'string' ? now : '', (value) => answer(item, value)),
    ];
  });
  const hint = code === 'safety' ? el('p', { class: 'hint' }, w.form.safetyHint) : null;
  return el('section', { class: 'section' }, el('h3', {}, nameOf(w.names.formSections, code)), hint, ...fields);
}

/** One question with its answers. */
function choice(name: string, label: string, options: [string, string][], now: string, set: (value: string) => void) {
  const boxes = options.map(([value, says]) =>
    el(
      'div',
      { class: 'choice' },
      el('input', {
        type: 'radio',
        id: `${name}-${value}`,
        name,
        value,
        checked: value === now,
        change: () => set(value),
      }),
      el('label', { for: `${name}-${value}` }, el('span', {}, says)),
    ),
  );
  return el(
    'fieldset',
    { class: 'field' },
    el('legend', { class: 'label' }, label),
    el('div', { class: 'choices choices-row' }, ...boxes),
  );
}

function tick(name: string, label: string, now: boolean, set: (value: boolean) => void) {
  const change = (event: Event) => set((event.target as HTMLInputElement).checked);
  return el(
    'div',
    { class: 'choice' },
    el('input', { type: 'checkbox', id: name, name, checked: now, change }),
    el('label', { for: name }, el('span', {}, label)),
  );
}

function text(name: string, label: string, now: string, set: (value: string) => void) {
  const input = (event: Event) => set((event.target as HTMLInputElement).value);
  return el(
    'div',
    { class: 'field' },
    el('label', { class: 'label', for: name }, label),
    el('input', { id: name, name, value: now, maxlength: 200, dir: 'auto', autocomplete: 'off', input }),
  );
}

function area(name: string, label: string, now: string, set: (value: string) => void) {
  const input = (event: Event) => set((event.target as HTMLTextAreaElement).value);
  return el(
    'div',
    { class: 'field' },
    el('label', { class: 'label', for: name }, label),
    el('textarea', { id: name, name, rows: 5, maxlength: 4000, dir: 'auto', input }, now),
  );
}
