import { read } from '../api/client';
import type { Colleague, List, Subject, TenancyPlan } from '../api/types';
import type { Visitor } from '../door/visitor';
import type { Option } from '../parts/field';
import { linkTo, paths } from '../paths';

const idOf = (v: Visitor) => v.params.id ?? '';

export const loadTenancy = (v: Visitor) => read<TenancyPlan>(v.api, linkTo('/tenancies/:id', { id: idOf(v) }));

export const loadPeople = async (v: Visitor): Promise<Subject[]> =>
  (await read<List<Subject>>(v.api, linkTo('/tenancies/:id/people', { id: idOf(v) }))).items;

export const loadColleagues = async (v: Visitor): Promise<Colleague[]> =>
  (await read<List<Colleague>>(v.api, '/aftercare-workers')).items;

/** The page of the tenancy, where every act leads back to. */
export const savedAt = (v: Visitor) => linkTo(paths.tenancy, { id: idOf(v) }, { done: 'saved' });

export const backTo = (v: Visitor, { id, reference }: { id: string; reference: string }) => ({
  to: linkTo(paths.tenancy, { id }),
  label: v.t.tenancies.one(reference),
});

/** A name where one may be seen now, else what the person is in the household. */
export function subjectName(v: Visitor, subject: Subject, all: readonly Subject[]): string {
  const t = v.t.tenancyActs;
  if (subject.firstName) return v.f.name(subject.firstName);
  if (subject.kind === 'household') return t.household;
  if (subject.kind === 'landlord') return t.landlord;
  if (subject.isContact) return t.contactAdult;
  return t.otherAdult(v.f.number(all.filter(({ kind }) => kind === 'adult').indexOf(subject) + 1));
}

export const adultOptions = (v: Visitor, people: readonly Subject[]): Option[] =>
  people.filter(({ kind }) => kind === 'adult').map((one) => ({ value: one.id, label: subjectName(v, one, people) }));

/** Where there is one adult alone, nobody has to be chosen. */
export function onlyAdult(people: readonly Subject[]): string {
  const adults = people.filter(({ kind }) => kind === 'adult');
  return adults.length === 1 ? (adults[0]?.id ?? '') : '';
}

export const namedOptions = (names: Readonly<Record<string, string>>, but: readonly string[] = []): Option[] =>
  Object.entries(names)
    .filter(([value]) => !but.includes(value))
    .map(([value, label]) => ({ value, label }));
