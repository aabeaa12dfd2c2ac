import type { Screens } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { Notice } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';

/** A harmless page that loads quickly and that everybody may be looking at. */
const HARMLESS_PAGE = 'https://www.dwd.de/';

/** Where somebody's work begins. */
export function homeOf(v: Visitor): string {
  if (hasRole(v, 'caseworker')) return paths.worklist;
  if (hasRole(v, 'team-lead', 'check-worker')) return paths.reviews;
  if (hasRole(v, 'aftercare-worker')) return paths.today;
  if (hasRole(v, 'coordinator')) return paths.policy;
  if (hasRole(v, 'landlord')) return paths.landlordListings;
  if (hasRole(v, 'seeker')) return paths.homes;
  if (hasRole(v, 'helper')) return paths.ownHousehold;
  return paths.account;
}

export function startScreens({ page }: Screens): void {
  page(paths.start, 'anybody', async (v) => (v.person ? { to: homeOf(v) } : { page: <Start v={v} /> }));

  page(paths.leave, 'anybody', async (v) => {
    v.kept.signOut();
    await v.api.remove('/sessions/current');
    return { to: HARMLESS_PAGE };
  });
}

function Start({ v }: { v: Visitor }) {
  const t = v.t.start;
  return (
    <Page v={v} title={t.title} wide>
      <p class="lead">{t.lead}</p>
      <div class="ways">
        <section class="way" aria-labelledby="seeker">
          <h2 id="seeker">{t.seekerTitle}</h2>
          <p>{t.seeker}</p>
          <a class="button" href={paths.register}>
            {t.seekerButton}
          </a>
        </section>
        <section class="way" aria-labelledby="landlord">
          <h2 id="landlord">{t.landlordTitle}</h2>
          <p>{t.landlord}</p>
          <a class="button" href={paths.registerLandlord}>
            {t.landlordButton}
          </a>
        </section>
      </div>
      <p>
        {t.haveAccount}: <a href={paths.signIn}>{v.t.frame.signIn}</a>
      </p>
      <h2>{t.howTitle}</h2>
      <ol class="steps">
        {t.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Notice title={t.freeTitle} tone="good">
        <p>{t.free}</p>
      </Notice>
    </Page>
  );
}
