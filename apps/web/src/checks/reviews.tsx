import type { VNode } from 'preact';
import { read } from '../api/client';
import type { List, Review } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, againWith, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Checks } from '../parts/checks';
import { Radios } from '../parts/choice';
import { SelectField, TextArea } from '../parts/field';
import { Card, Cards, Empty, Notice, Section, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

const loadReview = (v: Visitor) => read<Review>(v.api, linkTo('/reviews/:id', { id: v.params.id ?? '' }));

/** The desk of the people who look where rules are not enough. */
export function reviewScreens({ page, form, act }: Screens): void {
  page(paths.reviews, 'signed-in', async (v) => {
    const { items } = await read<List<Review>>(v.api, '/reviews');
    return { page: <Reviews v={v} reviews={items} /> };
  });

  form(paths.review, 'signed-in', {
    load: loadReview,
    start: () => new Form(),
    async send(v, values, { id }) {
      const result = await v.api.post<{ outcome: string }>(linkTo('/reviews/:id/decisions', { id }), {
        verdict: values.text('verdict'),
        reasonCode: values.text('reasonCode'),
        note: values.text('note'),
        label: values.text('label'),
        answer: values.text('answer'),
      });
      if (!result.ok) return againWith(result.problem);
      return { to: linkTo(paths.reviews, {}, { done: result.data.outcome }) };
    },
    show: (v, filled, review) => <OneReview v={v} filled={filled} review={review} />,
  });

  act(paths.identitySighting, 'signed-in', async (v) => {
    const { id, subjectKind, subjectId } = await loadReview(v);
    const back = linkTo(paths.review, { id });
    return done(await v.api.post('/identity-sightings', { subjectKind, subjectId }), back);
  });
}

function Reviews({ v, reviews }: { v: Visitor; reviews: readonly Review[] }): VNode {
  const t = v.t.checks;
  const { done: outcome } = v.query;
  return (
    <Page v={v} title={t.title}>
      {outcome && Object.hasOwn(v.w.names.reviewOutcomes, outcome) && (
        <Notice tone="good">
          <p>{t.outcome(nameOf(v.w.names.reviewOutcomes, outcome))}</p>
        </Notice>
      )}
      <p>{t.lead}</p>
      <ul class="lines">
        {(
          [
            [paths.photoDesk, v.t.photos.deskTitle],
            [paths.reports, v.t.reports.deskTitle],
            [paths.bans, v.t.bans.title],
            [paths.precision, v.t.precision.title],
          ] as const
        ).map(([path, label]) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
      {reviews.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <Cards>
        {reviews.map((review) => (
          <Card
            key={review.id}
            title={nameOf(v.w.names.subjectKinds, review.subjectKind)}
            to={linkTo(paths.review, { id: review.id })}
            tag={<Wanted v={v} review={review} />}
          >
            <p class="quiet">{t.openedAt(v.f.instant(review.openedAt))}</p>
            <ul>
              {notable(review).map(({ check, code, sentence }) => (
                <li key={check + code}>{sentence}</li>
              ))}
            </ul>
          </Card>
        ))}
      </Cards>
    </Page>
  );
}

/** What brought the review about; what passed is on its page. */
const notable = ({ findings }: Review) => findings.filter(({ result }) => result !== 'pass' && result !== 'info');

const Wanted = ({ v, review: { wanted } }: { v: Visitor; review: Review }) => (
  <Tag tone={wanted === 'hold' ? 'bad' : 'waiting'}>{nameOf(v.w.names.reviewWanted, wanted)}</Tag>
);

function OneReview({ v, filled, review }: { v: Visitor; filled: Filled; review: Review }): VNode {
  const t = v.t.checks;
  const { names } = v.w;
  const named = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return (
    <FormPage
      v={v}
      title={nameOf(names.subjectKinds, review.subjectKind)}
      over={t.title}
      filled={filled}
      submit={t.decide}
      back={{ to: paths.reviews, label: t.title }}
      intro={<Findings v={v} review={review} />}
      after={
        <div class="acts">
          {review.findings.some(({ result }) => result === 'review') && (
            <a class="button button-quiet" href={linkTo(paths.snooze, { id: review.id })}>
              {v.t.precision.snooze}
            </a>
          )}
          {review.subjectKind !== 'listing' && (
            <>
              <ButtonForm v={v} action={linkTo(paths.identitySighting, { id: review.id })} look="quiet">
                {t.sighting}
              </ButtonForm>
              <a
                class="button button-danger"
                href={linkTo(paths.proposeBan, { kind: review.subjectKind, id: review.subjectId })}
              >
                {v.t.bans.propose}
              </a>
            </>
          )}
        </div>
      }
    >
      <h2>{t.decideTitle}</h2>
      <Radios filled={filled} name="verdict" label={t.verdict} options={named(names.reviewVerdicts)} />
      <SelectField
        filled={filled}
        name="reasonCode"
        label={t.reason}
        empty={v.t.form.choose}
        options={named(names.reviewReasons)}
      />
      <SelectField
        filled={filled}
        name="label"
        label={v.t.precision.label}
        optional={v.t.form.optional}
        empty={v.t.form.choose}
        options={named(names.outcomeLabels)}
      />
      <TextArea filled={filled} name="note" label={t.note} hint={t.noteHint} maxlength={2000} />
      <TextArea
        filled={filled}
        name="answer"
        label={v.t.precision.answer}
        hint={v.t.precision.answerHint}
        optional={v.t.form.optional}
        maxlength={2000}
      />
    </FormPage>
  );
}

function Findings({ v, review }: { v: Visitor; review: Review }) {
  const t = v.t.checks;
  const { names } = v.w;
  const { wanted, openedAt, findings, text, decisions, appeal } = review;
  return (
    <>
      <p>
        <Wanted v={v} review={review} /> <span class="quiet">{t.openedAt(v.f.instant(openedAt))}</span>
      </p>
      {wanted === 'hold' && (
        <Notice tone="waiting">
          <p>{t.twoPersons}</p>
        </Notice>
      )}
      {appeal && (
        <Section title={v.t.appeals.deskTitle} id="appeal">
          <p>{v.t.appeals.deskLead(v.f.date(appeal.answerBy))}</p>
          <blockquote class="quote" dir="auto">
            {appeal.statement}
          </blockquote>
        </Section>
      )}
      <Section title={t.findingsTitle} id="findings">
        <Checks v={v} checks={findings} />
      </Section>
      {text && (
        <Section title={t.textTitle} id="text">
          <blockquote class="quote" dir="auto">
            {text}
          </blockquote>
        </Section>
      )}
      {decisions.length > 0 && (
        <Section title={t.decisionsTitle} id="decisions">
          <ul class="lines">
            {decisions.map(({ mine, verdict, reasonCode, note, decidedAt }) => (
              <li key={decidedAt}>
                <strong>{nameOf(names.reviewVerdicts, verdict)}</strong>, {nameOf(names.reviewReasons, reasonCode)}
                <br />
                <span dir="auto">{note}</span>
                <br />
                <span class="quiet">
                  {v.f.instant(decidedAt)} · {mine ? t.mine : t.other}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
