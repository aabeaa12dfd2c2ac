import type { Visit } from '../api/types';
import { type Visitor, hasRole } from '../door/visitor';
import { Tag, nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

const openStates = ['planned', 'offered', 'confirmed'];

const whoOf = (v: Visitor, { assigned }: Visit): string => {
  const t = v.t.today;
  return assigned === 'me' ? t.visitOfMe : assigned === 'colleague' ? t.visitOfColleague : t.visitOfNobody;
};

/** One visit: whom, where, when, by whom, and what can be done about it. */
export function VisitCard({ v, visit }: { v: Visitor; visit: Visit }) {
  const t = v.t.visits;
  const { id, tenancyId, reference, step, windowStart, windowEnd, state, startsAt, municipality, followUp } = visit;
  const { address, contact } = visit;
  const isOpen = openStates.includes(state);
  return (
    <li class="card">
      <div class="card-head">
        <h3 class="card-title">{followUp ? t.followUp : nameOf(v.w.names.steps, step)}</h3>
        <Tag tone={state === 'confirmed' ? 'good' : isOpen ? 'waiting' : 'plain'}>
          {nameOf(v.w.names.occurrenceStates, state)}
        </Tag>
      </div>
      {isOpen && (
        <p>
          <strong>{startsAt ? v.t.today.at(v.f.time(startsAt)) : v.t.today.noTime}</strong>
          {' · '}
          {v.t.today.who}: {whoOf(v, visit)}
        </p>
      )}
      <p>
        <strong dir="ltr">{reference}</strong>
        {contact && (
          <>
            {' · '}
            <bdi>
              {contact.firstName} {contact.surname}
            </bdi>
          </>
        )}
        <br />
        <bdi>
          {address ? `${address.street} ${address.houseNumber}, ` : ''}
          {municipality}
        </bdi>
      </p>
      {contact?.phone && (
        <p>
          <a class="phone" dir="ltr" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
            {contact.phone}
          </a>
        </p>
      )}
      <p class="quiet">{t.window(v.f.date(windowStart), v.f.date(windowEnd))}</p>
      <p class="acts">
        {isOpen && hasRole(v, 'aftercare-worker') && (
          <a class="button" href={linkTo(paths.visit, { id })}>
            {t.report}
            <span class="unseen"> {reference}</span>
          </a>
        )}
        {isOpen && !followUp && (
          <a class="button button-quiet" href={linkTo(paths.step, { id })}>
            {v.t.steps.appointmentsTitle}
            <span class="unseen"> {reference}</span>
          </a>
        )}
        {!isOpen && (
          <a class="button button-quiet" href={linkTo(paths.visitReport, { id })}>
            {v.t.visitForm.printed}
            <span class="unseen"> {reference}</span>
          </a>
        )}
        <a class="button button-quiet" href={linkTo(paths.tenancy, { id: tenancyId })}>
          {t.plan}
          <span class="unseen"> {reference}</span>
        </a>
      </p>
    </li>
  );
}
