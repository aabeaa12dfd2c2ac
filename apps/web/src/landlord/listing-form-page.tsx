import type { ComponentChildren, VNode } from 'preact';
import { type Result, read } from '../api/client';
import type { FieldProblem, Listing } from '../api/types';
import { type Again, type Answer, type Filled, type Screens, againWith } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { linkTo, paths } from '../paths';
import { ListingFields } from './listing-fields';
import { listingBody, listingFormOf, newListingForm } from './listing-values';

const loadListing = (v: Visitor) => read<Listing>(v.api, linkTo('/listings/:id', { id: v.params.id ?? '' }));

export function listingFormScreens({ form }: Screens): void {
  form(paths.newListing, 'signed-in', {
    load: async () => null,
    start: newListingForm,
    send: async (v, values) =>
      afterSaving(
        await v.api.post<{ id: string }>('/listings', listingBody(values, { ags: null, point: null })),
        ({ id }) => id,
      ),
    show: (v, filled) => (
      <ListingForm v={v} filled={filled} title={v.t.listingForm.newTitle} back={paths.landlordListings} />
    ),
  });

  form(paths.changeListing, 'signed-in', {
    load: loadListing,
    start: listingFormOf,
    async send(v, values, { id, version, plz, ags, point, address }) {
      // Within the same postal code the municipality stays; another postal code decides it anew.
      const sameArea = values.text('plz') === plz;
      const sameHouse =
        sameArea && values.text('street') === address?.street && values.text('houseNumber') === address?.houseNumber;
      const place = { ags: sameArea ? (ags ?? null) : null, point: sameHouse ? (point ?? null) : null };
      const listing = listingBody(values, place);
      return afterSaving(await v.api.put(linkTo('/listings/:id', { id }), { version, listing }), () => id);
    },
    show: (v, filled, { id }) => (
      <ListingForm
        v={v}
        filled={filled}
        title={v.t.listingForm.changeTitle}
        back={linkTo(paths.landlordListing, { id })}
        intro={<p>{v.t.listingForm.changeLead}</p>}
      />
    ),
  });
}

/** A change names its fields 'listing.area', a new home 'area': the form calls them the same. */
const unprefixed = (problem: FieldProblem): FieldProblem => ({
  ...problem,
  field: problem.field.replace(/^listing\./, ''),
});

function afterSaving<Data>(result: Result<Data>, idOf: (data: Data) => string): Answer | Again {
  if (result.ok) return { to: linkTo(paths.landlordListing, { id: idOf(result.data) }) };
  return { problems: againWith(result.problem).problems.map(unprefixed) };
}

interface ListingFormProps {
  v: Visitor;
  filled: Filled;
  title: string;
  back: string;
  intro?: ComponentChildren;
}

const ListingForm = ({ v, filled, title, back, intro }: ListingFormProps): VNode => (
  <FormPage
    v={v}
    title={title}
    filled={filled}
    submit={v.t.listingForm.save}
    back={{ to: back, label: v.t.form.back }}
    intro={intro}
  >
    <ListingFields v={v} filled={filled} />
  </FormPage>
);
