import type { Listing } from '../api/types';
import { ActRefused, type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { FormToken } from '../parts/form-token';
import { Section, Tag, type Tone } from '../parts/layout';
import { type Photo, Photos } from '../parts/photos';
import { linkTo, paths } from '../paths';

const toneOf: Record<string, Tone> = { waiting: 'waiting', shown: 'good', refused: 'bad' };

/** Pictures of an own home: added from a phone with a plain file field, without script. */
export function photoScreens({ act }: Screens): void {
  act(paths.addPhoto, 'signed-in', async (v, form) => {
    const { id = '' } = v.params;
    const back = linkTo(paths.landlordListing, { id });
    const result = await v.api.sendBytes(linkTo('/listings/:id/photos', { id }), form.file('photo') ?? Buffer.alloc(0));
    if (result.ok) return { to: back };
    const { problem } = result;
    throw new ActRefused({ ...problem, detail: problem.problems?.[0]?.message ?? problem.detail }, back);
  });

  act(paths.removePhoto, 'signed-in', async (v) => {
    const { id = '', photo = '' } = v.params;
    return done(await v.api.post(linkTo('/photos/:id/removals', { id: photo })), linkTo(paths.landlordListing, { id }));
  });
}

export function OwnPhotos({ v, listing, mayAdd }: { v: Visitor; listing: Listing; mayAdd: boolean }) {
  const t = v.t.photos;
  const { id } = listing;
  const under = (photo: Photo) => (
    <>
      <Tag tone={toneOf[photo.state]}>{t.states[photo.state]}</Tag>
      <ButtonForm v={v} action={linkTo(paths.removePhoto, { id, photo: photo.id })} look="quiet">
        {t.remove}
      </ButtonForm>
    </>
  );
  return (
    <Section title={t.title} id="photos">
      <Photos v={v} listing={listing} under={under} />
      {mayAdd && (
        <form method="post" action={linkTo(paths.addPhoto, { id })} enctype="multipart/form-data" class="form">
          <FormToken v={v} />
          <div class="field">
            <label class="label" for="photo">
              {t.add}
            </label>
            <div class="hint" id="photo-hint">
              {t.hint}
            </div>
            <input
              id="photo"
              name="photo"
              type="file"
              accept="image/jpeg,image/png,image/webp"
              aria-describedby="photo-hint"
            />
          </div>
          <button class="button button-quiet" type="submit">
            {t.send}
          </button>
        </form>
      )}
    </Section>
  );
}
