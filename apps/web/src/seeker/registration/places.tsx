import type { VNode } from 'preact';
import { read } from '../../api/client';
import type { List, Place, PlaceWish } from '../../api/types';
import { Form } from '../../door/form';
import type { FormScreen } from '../../door/screens';
import type { Visitor } from '../../door/visitor';
import { FormPage } from '../../form-page';
import { fieldMistake } from '../../parts/field-mistake';
import { ButtonForm } from '../../parts/button-form';
import { Radios } from '../../parts/choice';
import { SelectField, TextField } from '../../parts/field';
import { Notice } from '../../parts/layout';
import { linkTo, paths } from '../../paths';
import { type Draft, MOST_WISHES, draftOf, formOf } from './draft';
import { backFrom, nextAfter, overOf } from './order';

const REMOVE = 'remove';
const MOST_MATCHES = 8;
const RADII_KM = [5, 10, 20, 30, 50];
/** A postal code has no border that people know; 'only there' is this far around its middle. */
const POSTAL_CODE_KM = 3;

/** The wished places so far. */
export const placesScreen: FormScreen<Draft> = {
  load: async (v) => draftOf(v),
  start: (draft) => formOf(draft),
  async send(v, form, draft) {
    if (!form.has(REMOVE)) return { to: nextAfter('places') };
    v.kept.keepDraft({ ...draft, wishes: draft.wishes.filter((_, index) => String(index) !== form.raw(REMOVE)) });
    return { to: linkTo(paths.registerStep, { step: 'places' }) };
  },
  show(v, filled, draft): VNode {
    const t = v.t.registration.places;
    const here = linkTo(paths.registerStep, { step: 'places' });
    return (
      <FormPage
        v={v}
        title={t.title}
        over={overOf(v, 'places')}
        back={backFrom(v, 'places')}
        filled={filled}
        submit={v.t.form.next}
        neutral
        quickExit
        intro={
          <>
            <p>{t.lead}</p>
            <h2>{t.listTitle}</h2>
            {draft.wishes.length === 0 && <p class="quiet">{t.anywhere}</p>}
            <ul class="lines">
              {draft.wishes.map((wish, index) => (
                <li key={wishName(v, wish)} class="line-acts">
                  <span>{wishName(v, wish)}</span>
                  <ButtonForm v={v} action={here} look="quiet" about={wish.name} values={{ [REMOVE]: String(index) }}>
                    {t.remove}
                  </ButtonForm>
                </li>
              ))}
            </ul>
            {draft.wishes.length < MOST_WISHES && (
              <p>
                <a class="button button-quiet" href={linkTo(paths.registerPlaces, { purpose: 'wish' })}>
                  {t.add}
                </a>
              </p>
            )}
          </>
        }
      >
        {null}
      </FormPage>
    );
  },
};

export function wishName(v: Visitor, wish: PlaceWish): string {
  const name = v.f.name(wish.name);
  return wish.kind === 'radius' ? v.t.registration.places.within(name, v.f.km(wish.radiusKm)) : name;
}

interface Search {
  asked: string;
  matches: Place[];
  draft: Draft;
}

const keyOf = ({ kind, ags, kreisAgs, plz }: Place) => [kind, plz ?? ags ?? kreisAgs].join('-');

/** Looks a place up by what was typed and lets people choose; without a script these are two showings of one page. */
export const placeSearchScreen: FormScreen<Search> = {
  async load(v, form) {
    const asked = form.text('q') ?? '';
    const matches = asked
      ? (await read<List<Place>>(v.api, `/places?${new URLSearchParams({ q: asked, limit: String(MOST_MATCHES) })}`))
          .items
      : [];
    return { asked, matches, draft: draftOf(v) };
  },
  start: () => new Form(),
  async send(v, form, { matches, draft, asked }) {
    if (!asked) return { problems: [fieldMistake(v, 'q', 'required', 'ags')] };
    if (matches.length === 0)
      return { problems: [{ field: 'q', code: 'place-not-found', message: v.t.registration.places.none }] };
    const place = matches.find((one) => keyOf(one) === form.raw('place'));
    // First sent: now there is something to choose from.
    if (!place) return { problems: [] };
    if (v.params.purpose === 'area') {
      v.kept.keepDraft({ ...draft, area: areaOf(place) });
      return { to: nextAfter('residence') };
    }
    v.kept.keepDraft({
      ...draft,
      wishes: [...draft.wishes, wishOf(place, Number(form.raw('radius')))].slice(0, MOST_WISHES),
    });
    return { to: linkTo(paths.registerStep, { step: 'places' }) };
  },
  show(v, filled, { matches }): VNode {
    const t = v.t.registration.places;
    const step = v.params.purpose === 'area' ? 'residence' : 'places';
    const shared = {
      v,
      filled,
      quickExit: true,
      back: { to: linkTo(paths.registerStep, { step }), label: v.t.form.back },
    };
    if (matches.length === 0) {
      return (
        <FormPage {...shared} title={t.add} submit={t.searchButton}>
          <TextField filled={filled} name="q" label={t.search} hint={t.searchHint} maxlength={60} />
        </FormPage>
      );
    }
    const options = matches.map((place) => ({
      value: keyOf(place),
      label: v.f.name(labelOf(place)),
      hint: hintOf(v, place),
    }));
    const radii = RADII_KM.map((km) => ({ value: String(km), label: t.around(v.f.km(km)) }));
    return (
      <FormPage
        {...shared}
        title={t.choose}
        submit={t.take}
        after={
          <p>
            <a href={linkTo(paths.registerPlaces, { purpose: v.params.purpose ?? 'wish' })}>{t.searchAgain}</a>
          </p>
        }
      >
        <input type="hidden" name="q" value={filled.values.raw('q')} />
        <Radios filled={filled} name="place" label={t.search} options={options} />
        {v.params.purpose !== 'area' && (
          <SelectField
            filled={filled}
            name="radius"
            label={t.radius}
            options={[{ value: '0', label: t.only }, ...radii]}
          />
        )}
        <Notice>
          <p>{v.t.registration.size.lead}</p>
        </Notice>
      </FormPage>
    );
  },
};

const labelOf = ({ name, plz }: Place) => (plz && !name.includes(plz) ? `${plz} ${name}` : name);

const hintOf = (v: Visitor, { kind, district, name }: Place) =>
  kind === 'district'
    ? v.t.registration.places.district
    : district && district !== name
      ? v.f.name(district)
      : undefined;

function wishOf(place: Place, radiusKm: number): PlaceWish {
  const { kind, ags, kreisAgs, lat, lon } = place;
  const label = labelOf(place);
  if (RADII_KM.includes(radiusKm)) return { kind: 'radius', lat, lon, radiusKm, name: label };
  if (kind === 'district') return { kind: 'district', kreisAgs, name: label };
  if (kind === 'municipality' && ags) return { kind: 'municipality', ags, name: label };
  return { kind: 'radius', lat, lon, radiusKm: POSTAL_CODE_KM, name: label };
}

function areaOf({ kind, name, ags, kreisAgs }: Place): Draft['area'] {
  if (kind === 'district' || !ags) return { area: { kind: 'district', kreisAgs }, name };
  return { area: { kind: 'municipality', ags }, name };
}
