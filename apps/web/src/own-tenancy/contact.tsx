import type { OwnTenancy } from '../api/types';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { linkTo, paths } from '../paths';

/** Somebody to talk to, by name, and a call. */
export function Contact({ v, tenancy: { id, side, contact } }: { v: Visitor; tenancy: OwnTenancy }) {
  const t = v.t.ownTenancy;
  const action = linkTo(paths.askOwnCall, { id });
  return (
    <>
      <p>
        {t.contact}: <strong>{contact ? <bdi>{contact}</bdi> : t.noContact}</strong>
      </p>
      <p>{side === 'landlord' ? t.callLandlord : t.callLead}</p>
      <div class="acts">
        {side === 'household' && (
          <ButtonForm v={v} action={action} values={{ when: 'today' }}>
            {t.callToday}
          </ButtonForm>
        )}
        <ButtonForm v={v} action={action} look={side === 'landlord' ? 'main' : 'quiet'} values={{ when: 'this_week' }}>
          {side === 'landlord' ? t.callTitle : t.callWeek}
        </ButtonForm>
      </div>
    </>
  );
}
