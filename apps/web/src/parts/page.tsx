import type { ComponentChildren } from 'preact';
import { directionOf, languages } from '@bleibe/words';
import { LANGUAGE_FIELD } from '../door/names';
import { type Visitor, hasRole } from '../door/visitor';
import { linkTo, paths } from '../paths';
import { FormToken } from './form-token';

interface PageProps {
  v: Visitor;
  title: string;
  /** A page that may be read over somebody's shoulder: the tab and the history say nothing of what it is about. */
  neutral?: boolean;
  /** With a way out to a harmless page, for people who may be watched. */
  quickExit?: boolean;
  /** The form whose answers must outlive a change of the language. */
  formId?: string;
  hasProblems?: boolean;
  back?: { to: string; label: string };
  /** Lists and tables of workers use the width of their screens. */
  wide?: boolean;
  /** Above the heading, in small letters: where in a row of pages we are. */
  over?: string;
  children: ComponentChildren;
}

export function Page({ v, title, neutral, quickExit, formId, hasProblems, back, wide, over, children }: PageProps) {
  const { t } = v;
  const tab = [neutral ? over : title, t.frame.brand].filter(Boolean).join(' · ');
  return (
    <html lang={v.language} dir={directionOf(v.language)}>
      <head>
        <meta charset="utf-8" />
        <title>{hasProblems ? `${t.form.errorPrefix} ${tab}` : tab}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={paths.style} />
      </head>
      <body>
        <a class="skip" href="#main">
          {t.frame.skip}
        </a>
        <Header v={v} formId={formId} quickExit={quickExit} />
        <div class={wide ? 'sheet sheet-wide' : 'sheet'}>
          <main id="main" tabindex={-1}>
            {back && (
              <a class="back" href={back.to}>
                {back.label}
              </a>
            )}
            <h1>
              {over && <span class="over">{over} </span>}
              {title}
            </h1>
            {children}
          </main>
        </div>
        <Footer v={v} />
      </body>
    </html>
  );
}

function Header({ v, formId, quickExit }: Pick<PageProps, 'v' | 'formId' | 'quickExit'>) {
  const { t } = v;
  return (
    <header class="head">
      {/* The Enter key presses the first button of a form; that must not be one that changes the language. */}
      {formId && <button class="unseen" type="submit" form={formId} tabindex={-1} aria-hidden="true" />}
      <div class="head-row">
        <a class="brand" href={paths.start}>
          <svg class="brand-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M4 21V10.5L12 4l8 6.5V21h-5.5v-6h-5v6z" />
          </svg>
          {t.frame.brand}
        </a>
        {quickExit && (
          <a class="exit" href={paths.leave} rel="noreferrer nofollow">
            {t.frame.exit}
          </a>
        )}
        <LanguageSwitch v={v} formId={formId} />
      </div>
      <Navigation v={v} />
      {v.demo && <p class="demo">{t.frame.demo}</p>}
    </header>
  );
}

/** Every language under its own name, so that people find theirs. */
const ownNames = { de: 'Deutsch', en: 'English', uk: 'Українська', ar: 'العربية' } as const;

function LanguageSwitch({ v, formId }: Pick<PageProps, 'v' | 'formId'>) {
  const here = v.address.split('?')[0];
  return (
    <nav class="languages" aria-label={v.t.frame.languages}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            {language === v.language ? (
              <span class="language" aria-current="true" lang={language}>
                {ownNames[language]}
              </span>
            ) : formId ? (
              <button
                class="language"
                type="submit"
                form={formId}
                formnovalidate
                name={LANGUAGE_FIELD}
                value={language}
                lang={language}
              >
                {ownNames[language]}
              </button>
            ) : (
              <a
                class="language"
                href={`${here}?${new URLSearchParams({ ...v.query, language })}`}
                lang={language}
                hreflang={language}
              >
                {ownNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What each role comes for, in the order of the working day. */
function entriesFor(v: Visitor): [path: string, label: string][] {
  const { nav } = v.t.frame;
  const entries: [string, string][] = [];
  if (hasRole(v, 'seeker')) entries.push([paths.homes, nav.homes], [paths.ownHousehold, nav.household]);
  if (hasRole(v, 'landlord')) entries.push([paths.landlordListings, nav.listings], [paths.requests, nav.requests]);
  if (hasRole(v, 'seeker', 'landlord')) entries.push([paths.ownTenancies, nav.ownTenancy]);
  if (hasRole(v, 'helper')) entries.push([paths.ownHousehold, nav.household], [paths.register, v.t.worklist.register]);
  if (hasRole(v, 'caseworker', 'team-lead')) entries.push([paths.worklist, nav.worklist]);
  if (hasRole(v, 'check-worker', 'team-lead')) entries.push([paths.reviews, nav.reviews]);
  if (hasRole(v, 'aftercare-worker', 'team-lead')) {
    entries.push([paths.today, nav.today], [paths.visits, nav.visits], [paths.escalations, nav.escalations]);
    if (hasRole(v, 'aftercare-worker')) entries.push([paths.reading, nav.reading]);
    entries.push([paths.tenancies, nav.tenancies]);
  }
  if (hasRole(v, 'team-lead', 'administrator')) entries.push([paths.staff, nav.staff]);
  if (hasRole(v, 'team-lead', 'coordinator')) entries.push([paths.adviceRatings, nav.ratings]);
  if (hasRole(v, 'coordinator', 'team-lead')) {
    entries.push([paths.policy, nav.policy], [paths.stages, nav.stages], [paths.planTemplate, nav.planTemplate]);
    entries.push([paths.fairness, nav.fairness], [paths.outcomes, nav.outcomes]);
  }
  return entries;
}

function Navigation({ v }: { v: Visitor }) {
  if (!v.person) return null;
  const here = v.address.split('?')[0] ?? '';
  return (
    <nav class="nav" aria-label={v.t.frame.navigation}>
      <ul>
        {entriesFor(v).map(([path, label]) => (
          <li key={path}>
            <a href={path} aria-current={here === path ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li class="nav-end">
          <a href={paths.account} aria-current={here === paths.account ? 'page' : undefined}>
            <bdi>{v.person.name}</bdi>
          </a>
        </li>
        <li>
          <form method="post" action={paths.signOut}>
            <FormToken v={v} />
            <button class="link-button" type="submit">
              {v.t.frame.signOut}
            </button>
          </form>
        </li>
      </ul>
    </nav>
  );
}

function Footer({ v }: { v: Visitor }) {
  const { t } = v;
  return (
    <footer class="foot">
      <nav aria-label={t.frame.more}>
        <ul>
          <li>
            <a href={paths.help}>{t.frame.help}</a>
          </li>
          <li>
            <a href={paths.report}>{t.reports.link}</a>
          </li>
          <li>
            <a href={paths.publicListings}>{t.frame.publicListings}</a>
          </li>
          <li>
            <a href={paths.sources}>{t.frame.sources}</a>
          </li>
          {v.demo && (
            <li>
              <a href={paths.letters}>{t.letters.link}</a>
            </li>
          )}
          {!v.person && (
            <li>
              <a href={linkTo(paths.signIn, {})}>{t.frame.signIn}</a>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
