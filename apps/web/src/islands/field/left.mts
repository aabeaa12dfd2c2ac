import type { FieldWords } from '../../field/field-door.js';
import { fill } from './dom.mjs';
import { outbox, wipe } from './store.mjs';

/** After signing out: everything readable goes; what is sealed for the server stays until its writer signs in again. */
async function leave(): Promise<void> {
  await wipe();
  const { t } = (await (await fetch('/field/words.json')).json()) as FieldWords;
  const count = (await outbox()).filter(({ waiting }) => waiting.refused === null).length;
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = t.leftTitle;
  const state = document.getElementById('state');
  if (state) state.textContent = count > 0 ? `${t.left} ${fill(t.leftWaiting, { count })}` : t.left;
}

void leave();
