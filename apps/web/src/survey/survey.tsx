import { randomUUID } from 'node:crypto';
import { type ComponentChildren, Fragment, type VNode } from 'preact';
import { read } from '../api/client';
import type { Survey } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, againWith } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { MAIN_FORM } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { ErrorSummary } from '../parts/error-summary';
import { FormToken } from '../parts/form-token';
import { HelpLines } from '../parts/help-lines';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { DANGER, inGroups, isWho5 } from './groups';
import { SurveyQuestion, answersOf } from './survey-item';

const SEAL = 'survey-form';
const POLICE = '110';

interface Opened {
  /** null = the browser has forgotten the link */
  token: string | null;
  survey: Survey | null;
}

/** A survey by link. Looking at it changes nothing; the link leaves the address line at once. */
export function surveyScreens({ page, form, act }: Screens): void {
  // Sent by the page of a link that has run out: help is asked for all the same.
  act(paths.surveyCall, 'anybody', async (v, values) => {
    const token = v.kept.open<string>(SEAL, values.raw('link'));
    if (token === null) return { to: paths.survey };
    const result = await v.api.post(linkTo('/surveys/:token/calls', { token }), { when: values.text('when') });
    if (!result.ok) return { to: paths.survey };
    return { page: <Closed v={v} title={v.t.survey.calledTitle} text={v.t.survey.called} /> };
  });

  page(paths.surveyLink, 'anybody', async (v) => {
    v.kept.keepSurveyToken(v.params.token ?? '');
    return { to: paths.survey };
  });

  form<Opened>(paths.survey, 'anybody', {
    async load(v, values) {
      // The form carries its own link: two surveys open in two tabs do not mix.
      const token = v.kept.open<string>(SEAL, values.raw('link')) ?? v.kept.surveyToken();
      if (token === null) return { token, survey: null };
      return {
        token,
        survey: await read<Survey>(v.api, linkTo('/surveys/:token', { token }, { language: v.language })),
      };
    },
    start: ({ token }, v) =>
      new Form({
        clientId: randomUUID(),
        link: token === null ? '' : v.kept.seal(SEAL, token),
        ...(v.query.correct && { correction: 'yes' }),
      }),
    async send(v, values, { token, survey }) {
      if (token === null || survey === null) return { to: paths.survey };
      const result = await v.api.post<{ callComing: boolean }>(linkTo('/surveys/:token/answers', { token }), {
        clientId: values.raw('clientId'),
        language: survey.language,
        answers: answersOf(values, survey.items),
        correction: values.ticked('correction'),
      });
      if (!result.ok) return againWith(result.problem);
      return { page: <Thanks v={v} callComing={result.data.callComing} danger={values.has(`answers.${DANGER}`)} /> };
    },
    show(v, filled, { survey }) {
      const t = v.t.survey;
      if (!survey) return <Closed v={v} title={t.lostTitle} text={t.lost} />;
      if (survey.closed) {
        return (
          <Closed v={v} title={t.closedTitle} text={t.closed}>
            {survey.mayAskForCall && <AskForCall v={v} link={filled.values.raw('link')} />}
          </Closed>
        );
      }
      if (survey.answered && !(survey.correctable && filled.values.ticked('correction'))) {
        return (
          <Closed v={v} title={t.answeredTitle} text={t.answered}>
            {survey.correctable && (
              <p>
                <a class="button button-quiet" href={linkTo(paths.survey, {}, { correct: 'yes' })}>
                  {t.correct}
                </a>
              </p>
            )}
          </Closed>
        );
      }
      return <Questions v={v} filled={filled} survey={survey} />;
    },
  });
}

function Questions({ v, filled, survey }: { v: Visitor; filled: Filled; survey: Survey }): VNode {
  const t = v.t.survey;
  const { items } = survey;
  return (
    <Page
      v={v}
      title={t.title}
      over={t.tab}
      neutral
      quickExit
      formId={MAIN_FORM}
      hasProblems={filled.problems.length > 0}
    >
      <ErrorSummary v={v} problems={filled.problems} />
      {items.some(({ code }) => code === DANGER) && (
        <section class="danger-now" aria-labelledby="danger">
          <h2 id="danger">{t.dangerTitle}</h2>
          <p>{t.danger}</p>
          <p class="acts">
            <a class="button button-danger" href={`tel:${POLICE}`}>
              {t.dangerCall}
            </a>
            <button class="button button-danger" type="submit" form={MAIN_FORM} name={`answers.${DANGER}`} value="yes">
              {t.dangerButton}
            </button>
          </p>
        </section>
      )}
      <details class="more">
        <summary>{t.numbersTitle}</summary>
        <HelpLines v={v} />
      </details>
      <p class="lead">{filled.values.ticked('correction') ? t.correctLead : t.lead}</p>
      <form id={MAIN_FORM} method="post" action={paths.survey} class="form" novalidate>
        <FormToken v={v} />
        <input type="hidden" name="clientId" value={filled.values.raw('clientId')} />
        <input type="hidden" name="link" value={filled.values.raw('link')} />
        {filled.values.ticked('correction') && <input type="hidden" name="correction" value="yes" />}
        {inGroups(items).map(({ group, items: asked }) => (
          <section key={group} class="part" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t.groups[group]}</h2>
            {asked.map((item) => (
              <Fragment key={item.code}>
                {item.introduction && <p class="lead">{item.introduction}</p>}
                <SurveyQuestion v={v} filled={filled} item={item} />
              </Fragment>
            ))}
            {asked.some(({ code }) => isWho5(code)) && <p class="quiet">{t.who5Source}</p>}
          </section>
        ))}
        <p class="form-end">
          <button class="button" type="submit">
            {t.send}
          </button>
        </p>
      </form>
    </Page>
  );
}

function Thanks({ v, callComing, danger }: { v: Visitor; callComing: boolean; danger: boolean }): VNode {
  const t = v.t.survey;
  return (
    <Page v={v} title={t.doneTitle} over={t.tab} neutral quickExit>
      <p class="lead">{t.done}</p>
      <p>{danger ? t.doneDanger : callComing ? t.doneCall : t.doneNoCall}</p>
      <h2>{t.numbersTitle}</h2>
      <HelpLines v={v} />
    </Page>
  );
}

interface ClosedProps {
  v: Visitor;
  title: string;
  text: string;
  children?: ComponentChildren;
}

function Closed({ v, title, text, children }: ClosedProps): VNode {
  return (
    <Page v={v} title={title} over={v.t.survey.tab} neutral quickExit>
      <p class="lead">{text}</p>
      {children}
      <h2>{v.t.survey.numbersTitle}</h2>
      <HelpLines v={v} />
    </Page>
  );
}

function AskForCall({ v, link }: { v: Visitor; link: string }): VNode {
  const t = v.t.survey;
  return (
    <div class="acts">
      <ButtonForm v={v} action={paths.surveyCall} values={{ link, when: 'today' }}>
        {t.callToday}
      </ButtonForm>
      <ButtonForm v={v} action={paths.surveyCall} look="quiet" values={{ link, when: 'this_week' }}>
        {t.callThisWeek}
      </ButtonForm>
    </div>
  );
}
