import { createHash } from 'node:crypto';
import { GERMANY, addDays, localMoment } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { List, Visit, VisitForm } from '../api/types';
import type { Visitor } from '../door/visitor';
import { linkTo } from '../paths';
import type { PackedVisit, Packet } from './packet';

/** trust.md: after three days, by the last time the phone heard from us, nothing readable is left. */
const KEPT_HOURS = 72;
const openStates = ['planned', 'offered', 'confirmed'];

/** Says that two packets are of the same person, and nothing else. */
export const ownerOf = (v: Visitor): string =>
  createHash('sha256')
    .update(`field-owner:${v.person?.id ?? ''}`)
    .digest('base64url')
    .slice(0, 22);

/** Own visits of today and tomorrow. @throws PageProblem where the API does not answer */
export async function makePacket(v: Visitor, boxKey: string): Promise<Packet> {
  const now = await nowOf(v);
  const today = localMoment(now, GERMANY).date;
  const days = new URLSearchParams({ from: today, to: addDays(today, 1) });
  const { items } = await read<List<Visit>>(v.api, `/visits?${days}`);
  const mine = items.filter(({ assigned, state }) => assigned === 'me' && openStates.includes(state));
  const visits = await Promise.all(mine.map((visit) => packed(v, visit)));
  return {
    owner: ownerOf(v),
    now: now.toISOString(),
    expiresAt: new Date(now.getTime() + KEPT_HOURS * 3_600_000).toISOString(),
    today,
    boxKey,
    visits,
  };
}

async function packed(v: Visitor, visit: Visit): Promise<PackedVisit> {
  const form = await read<VisitForm>(v.api, linkTo('/visits/:id/form', { id: visit.id }));
  const { address, contact, municipality } = visit;
  return {
    id: visit.id,
    reference: visit.reference,
    on: visit.on,
    startsAt: visit.startsAt,
    step: visit.step,
    firstName: contact?.firstName ?? null,
    place: address ? `${address.street} ${address.houseNumber}, ${municipality}` : null,
    byTwo: form.byTwo,
    isIn: form.isIn,
    version: form.version,
    sections: form.sections,
    values: Object.fromEntries(Object.entries(form.values).filter(([code]) => !code.startsWith('safety.'))),
  };
}
