import { randomUUID } from 'node:crypto';
import { nowOf } from '../api/now';
import type { VisitForm } from '../api/types';
import { ActRefused, type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { FormToken } from '../parts/form-token';
import { Notice, Section, nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

const USUAL_MINUTES = 60;

/** What belongs to a visit and stands beside its form: going in and out, signatures, pictures. */
export function visitBesideScreens({ act }: Screens): void {
  const backToVisit = (v: Visitor) => linkTo(paths.visit, { id: v.params.id ?? '' }, { done: 'saved' });

  act(paths.arrive, 'signed-in', async (v, form) =>
    done(
      await v.api.post(linkTo('/visits/:id/arrivals', { id: v.params.id ?? '' }), {
        minutes: form.number('minutes'),
        writtenAt: (await nowOf(v)).toISOString(),
        skewMs: 0,
      }),
      backToVisit(v),
    ),
  );

  act(paths.leaveVisit, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/visits/:id/departures', { id: v.params.id ?? '' })), backToVisit(v)),
  );

  act(paths.visitByTwo, 'signed-in', async (v) => {
    const { id = '', tenancy = '', value } = v.params;
    const result = await v.api.put(linkTo('/tenancies/:id/visit-by-two', { id: tenancy }), { byTwo: value === 'on' });
    const to = value === 'on' ? linkTo(paths.visit, { id }) : linkTo(paths.visitReport, { id });
    return done(result, `${to}?done=saved`);
  });

  act(paths.signVisit, 'signed-in', async (v, form) =>
    withSentence(
      await v.api.post(linkTo('/visits/:id/signatures', { id: v.params.id ?? '' }), {
        clientId: form.raw('clientId'),
        role: form.text('role'),
        name: form.raw('name'),
        agrees: form.ticked('agrees'),
        writtenAt: (await nowOf(v)).toISOString(),
        skewMs: 0,
      }),
      backToVisit(v),
    ),
  );

  act(paths.addVisitPhoto, 'signed-in', async (v, form) => {
    const { id = '' } = v.params;
    const picture = form.file('photo') ?? Buffer.alloc(0);
    const address = linkTo('/visits/:id/photos/:photo', { id, photo: form.raw('clientId') });
    return withSentence(await v.api.put(address, picture), backToVisit(v));
  });
}

/** A mistake in a field of a small form beside the page is told as a sentence of its own. */
function withSentence(result: Parameters<typeof done>[0], to: string) {
  if (result.ok) return { to };
  const { problem } = result;
  throw new ActRefused({ ...problem, detail: problem.problems?.[0]?.message ?? problem.detail }, to);
}

/** Going in and coming out, and who comes along. */
export function Whereabouts({ v, visit }: { v: Visitor; visit: VisitForm }) {
  const t = v.t.presences;
  const { visitId: id, isIn, finished, byTwo } = visit;
  if (isIn) {
    return (
      <Notice tone="waiting">
        <ButtonForm v={v} action={linkTo(paths.leaveVisit, { id })}>
          {t.out}
        </ButtonForm>
      </Notice>
    );
  }
  if (finished) return null;
  return (
    <Notice title={byTwo ? v.t.visitForm.byTwo : undefined}>
      <form method="post" action={linkTo(paths.arrive, { id })} class="form">
        <FormToken v={v} />
        <div class="field">
          <label class="label" for="minutes">
            {t.minutes}
          </label>
          <span class="input-row input-short">
            <input id="minutes" name="minutes" inputmode="numeric" dir="ltr" value={USUAL_MINUTES} />
          </span>
        </div>
        <button class="button button-quiet" type="submit">
          {t.in}
        </button>
      </form>
    </Notice>
  );
}

export function BesideTheForm({ v, visit }: { v: Visitor; visit: VisitForm }) {
  const t = v.t.visitForm;
  const { visitId: id } = visit;
  return (
    <>
      <Section title={t.signTitle} id="signatures">
        <Signatures v={v} visit={visit} />
        <form method="post" action={linkTo(paths.signVisit, { id })} class="form">
          <FormToken v={v} />
          <input type="hidden" name="clientId" value={randomUUID()} />
          <p>{t.signLead}</p>
          <div class="field">
            <label class="label" for="role">
              {v.w.fieldNames.role}
            </label>
            <select id="role" name="role">
              {Object.entries(v.w.names.signatureRoles).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label class="label" for="name">
              {v.w.fieldNames.name}
            </label>
            <input id="name" name="name" autocomplete="off" maxlength={200} dir="auto" />
          </div>
          <div class="choice">
            <input type="checkbox" id="agrees" name="agrees" value="yes" />
            <label for="agrees">
              <span>{t.agrees}</span>
            </label>
          </div>
          <button class="button button-quiet" type="submit">
            {t.sign}
          </button>
        </form>
      </Section>
      <Section title={t.photosTitle} id="photos">
        <Pictures v={v} visit={visit} />
        <form method="post" action={linkTo(paths.addVisitPhoto, { id })} enctype="multipart/form-data" class="form">
          <FormToken v={v} />
          <input type="hidden" name="clientId" value={randomUUID()} />
          <div class="field">
            <label class="label" for="photo">
              {t.photoAdd}
            </label>
            <div class="hint" id="photo-hint">
              {t.photoHint}
            </div>
            <input
              id="photo"
              name="photo"
              type="file"
              accept="image/jpeg,image/png,image/webp"
              capture="environment"
              aria-describedby="photo-hint"
            />
          </div>
          <button class="button button-quiet" type="submit">
            {v.t.photos.send}
          </button>
        </form>
      </Section>
      <div class="acts">
        <a class="button button-quiet" href={linkTo(paths.visitReport, { id })}>
          {t.print}
        </a>
        {!visit.byTwo && (
          <ButtonForm
            v={v}
            look="quiet"
            action={linkTo(paths.visitByTwo, { id, tenancy: visit.tenancyId, value: 'on' })}
          >
            {t.alwaysTwo}
          </ButtonForm>
        )}
      </div>
    </>
  );
}

export function Signatures({ v, visit: { signatures } }: { v: Visitor; visit: VisitForm }) {
  const t = v.t.visitForm;
  if (signatures.length === 0) return <p class="quiet">{t.noSignatures}</p>;
  return (
    <ul class="lines">
      {signatures.map(({ role, name, signedAt, changedSince }) => (
        <li key={signedAt + name}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <div class="quiet">
            {nameOf(v.w.names.signatureRoles, role)} · {v.f.instant(signedAt)}
            {changedSince && ` · ${t.changedSince}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

export const Pictures = ({ v, visit: { photos } }: { v: Visitor; visit: VisitForm }) =>
  photos.length === 0 ? null : (
    <div class="photos">
      {photos.map(({ id, width, height }) => (
        <img
          key={id}
          class="photo"
          src={linkTo(paths.visitPhoto, { id })}
          width={width}
          height={height}
          alt={v.t.visitForm.photoAlt}
          loading="lazy"
        />
      ))}
    </div>
  );
