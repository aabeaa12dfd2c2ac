import { read } from '../api/client';
import type { WaitingPhoto } from '../api/types';
import { type Screens, done } from '../door/screens';
import { ButtonForm } from '../parts/button-form';
import { Empty } from '../parts/layout';
import { Page } from '../parts/page';
import { Picture } from '../parts/photos';
import { linkTo, paths } from '../paths';

/** Pictures that nobody but their landlord sees until a person has looked. */
export function photoDeskScreens({ page, act }: Screens): void {
  page(paths.photoDesk, 'signed-in', async (v) => {
    const t = v.t.photos;
    const { items } = await read<{ items: WaitingPhoto[] }>(v.api, '/photos');
    return {
      page: (
        <Page v={v} title={t.deskTitle} back={{ to: paths.reviews, label: v.t.checks.title }}>
          <p>{t.deskLead}</p>
          {items.length === 0 && <Empty title={t.deskEmpty} />}
          <ul class="photos">
            {items.map((photo, at) => (
              <li key={photo.id}>
                <Picture v={v} photo={photo} number={at + 1} />
                <p class="quiet">{v.f.instant(photo.uploadedAt)}</p>
                <div class="acts">
                  <ButtonForm v={v} action={linkTo(paths.reviewPhoto, { id: photo.id, verdict: 'show' })}>
                    {t.show}
                  </ButtonForm>
                  <ButtonForm
                    v={v}
                    action={linkTo(paths.reviewPhoto, { id: photo.id, verdict: 'refuse' })}
                    look="quiet"
                  >
                    {t.refuse}
                  </ButtonForm>
                </div>
              </li>
            ))}
          </ul>
        </Page>
      ),
    };
  });

  act(paths.reviewPhoto, 'signed-in', async (v) => {
    const { id = '', verdict } = v.params;
    return done(await v.api.post(linkTo('/photos/:id/decisions', { id }), { verdict }), paths.photoDesk);
  });
}
