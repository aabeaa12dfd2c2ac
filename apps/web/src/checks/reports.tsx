import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Report } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { TextArea } from '../parts/field';
import { Card, Cards, Empty, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** What people without a name have told us, for the desk. */
export function reportDeskScreens({ page, form }: Screens): void {
  page(paths.reports, 'signed-in', async (v) => {
    const t = v.t.reports;
    const { items } = await read<{ items: Report[] }>(v.api, '/reports');
    return {
      page: (
        <Page v={v} title={t.deskTitle} back={{ to: paths.reviews, label: v.t.checks.title }}>
          <p>{t.deskLead}</p>
          {items.length === 0 && (
            <Empty title={t.emptyTitle}>
              <p>{t.empty}</p>
            </Empty>
          )}
          <Cards>
            {items.map((report) => (
              <Card
                key={report.id}
                title={nameOf(v.w.names.reportTopics, report.topic)}
                to={linkTo(paths.reportDecision, { id: report.id })}
                tag={
                  <Tag tone={report.state === 'open' ? 'waiting' : 'plain'}>{v.w.names.reportStates[report.state]}</Tag>
                }
              >
                <p class="quiet">{t.received(v.f.instant(report.receivedAt))}</p>
                <p>{aboutOf(v, report)}</p>
              </Card>
            ))}
          </Cards>
        </Page>
      ),
    };
  });

  form(paths.reportDecision, 'signed-in', {
    load: (v) => read<Report>(v.api, linkTo('/reports/:id', { id: v.params.id ?? '' })),
    start: () => new Form(),
    send: async (v, values, { id }) =>
      onwards(
        await v.api.post(linkTo('/reports/:id/decisions', { id }), {
          verdict: values.text('verdict'),
          note: values.text('note'),
          answer: values.text('answer'),
        }),
        paths.reports,
      ),
    show: (v, filled, report) => <OneReport v={v} filled={filled} report={report} />,
  });
}

const aboutOf = (v: Visitor, { subjectKind }: Report) =>
  subjectKind ? nameOf(v.w.names.subjectKinds, subjectKind) : v.t.reports.noSubject;

function OneReport({ v, filled, report }: { v: Visitor; filled: Filled; report: Report }): VNode {
  const t = v.t.reports;
  const { topic, text, receivedAt, state } = report;
  const back = { to: paths.reports, label: t.deskTitle };
  const intro = (
    <>
      <p class="quiet">
        {aboutOf(v, report)} · {t.received(v.f.instant(receivedAt))}
      </p>
      <blockquote class="quote" dir="auto">
        {text}
      </blockquote>
    </>
  );
  const title = nameOf(v.w.names.reportTopics, topic);
  if (state !== 'open') {
    return (
      <Page v={v} title={title} back={back}>
        {intro}
        <p>{v.w.names.reportStates[state]}</p>
      </Page>
    );
  }
  const { confirmed, 'not-confirmed': notConfirmed } = v.w.names.reportStates;
  return (
    <FormPage v={v} title={title} over={t.deskTitle} filled={filled} submit={t.decide} back={back} intro={intro}>
      <Radios
        filled={filled}
        name="verdict"
        label={t.verdict}
        options={[
          { value: 'confirmed', label: confirmed },
          { value: 'not-confirmed', label: notConfirmed },
        ]}
      />
      <TextArea filled={filled} name="note" label={t.note} maxlength={2000} />
      <TextArea filled={filled} name="answer" label={t.answer} hint={t.answerHint} maxlength={2000} />
    </FormPage>
  );
}
