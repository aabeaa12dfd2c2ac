import type { VNode } from 'preact';
import type { AdviceRating, OwnTenancy } from '../api/types';
import { Form } from '../door/form';
import type { Visitor } from '../door/visitor';
import { Radios } from '../parts/choice';
import { TextArea } from '../parts/field';
import { FormToken } from '../parts/form-token';
import { Cards, Table } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** After each contact with a person: one to five, and a word if somebody likes. */
export function RateContacts({ v, tenancy: { id, toRate } }: { v: Visitor; tenancy: OwnTenancy }) {
  const t = v.t.ownTenancy;
  const filled = { values: new Form(), problems: [] };
  const stars = t.stars.map((label, index) => ({ value: String(index + 1), label: `${index + 1}: ${label}` }));
  return (
    <>
      <p>{t.rateLead}</p>
      <Cards>
        {toRate.map((contact) => (
          <li key={contact.id} class="card">
            <h3 class="card-title">
              {contact.kind === 'visit' ? t.rateVisit(v.f.instant(contact.at)) : t.rateCall(v.f.instant(contact.at))}
            </h3>
            <form method="post" action={linkTo(paths.rateAdvice, { id })} class="form">
              <FormToken v={v} />
              <input type="hidden" name="contactId" value={contact.id} />
              <Radios filled={filled} name={`stars-${contact.id}`} label={t.rateTitle} options={stars.toReversed()} />
              <TextArea
                filled={filled}
                name={`text-${contact.id}`}
                label={t.rateText}
                hint={v.w.survey.freeTextNote}
                optional={v.t.form.optional}
                rows={3}
                maxlength={500}
              />
              <p class="form-end">
                <button class="button" type="submit">
                  {t.rateSend}
                </button>
              </p>
            </form>
          </li>
        ))}
      </Cards>
    </>
  );
}

/** For who steers: means by language, never about fewer than five answers. */
export function Ratings({ v, ratings }: { v: Visitor; ratings: readonly AdviceRating[] }): VNode {
  const t = v.t.ownTenancy;
  const rows = ratings.map(({ language, count, mean }) => ({
    key: language ?? '',
    cells: [language ? v.f.languageName(language) : t.otherLanguages, v.f.number(count), v.f.number(mean)],
  }));
  return (
    <Page v={v} title={t.ratingsTitle}>
      <p>{t.ratingsLead}</p>
      {ratings.length === 0 ? (
        <p>{t.ratingsNone}</p>
      ) : (
        <Table caption={t.ratingsTitle} heads={t.ratingsHeads} rows={rows} />
      )}
    </Page>
  );
}
