import type { VNode } from 'preact';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { FormItem, List, VisitForm, WaitingReport } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Radios } from '../parts/choice';
import { TextArea } from '../parts/field';
import { Facts, Notice, Section, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { answerName, loadVisitForm } from './visit';
import { Pictures, Signatures } from './visit-beside';

/** What a visit found, to read, to print, and to be reviewed. The browser sets every script and both directions. */
export function visitReportScreens({ page, form }: Screens): void {
  page(paths.visitReport, 'signed-in', async (v) => ({
    page: <Report v={v} visit={await loadVisitForm(v)} now={await nowOf(v)} />,
  }));

  page(paths.waitingReports, 'signed-in', async (v) => {
    const { items } = await read<List<WaitingReport>>(v.api, '/visit-reports/waiting');
    return { page: <Waiting v={v} reports={items} /> };
  });

  form(paths.reviewVisit, 'signed-in', {
    load: loadVisitForm,
    start: () => new Form(),
    send: async (v, values, { visitId }) =>
      onwards(
        await v.api.post(linkTo('/visits/:id/reviews', { id: visitId }), {
          verdict: values.text('verdict'),
          note: values.raw('note'),
        }),
        linkTo(paths.waitingReports, {}, { done: 'saved' }),
      ),
    show(v, filled, visit) {
      const t = v.t.visitForm;
      const options = Object.entries(v.w.names.reportVerdicts).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={t.review}
          over={visit.reference}
          filled={filled}
          submit={v.t.form.save}
          back={{ to: linkTo(paths.visitReport, { id: visit.visitId }), label: t.printed }}
        >
          <Radios filled={filled} name="verdict" label={t.reviewVerdict} options={options} />
          <TextArea filled={filled} name="note" label={t.reviewNote} optional={v.t.form.optional} maxlength={2000} />
        </FormPage>
      );
    },
  });
}

function Report({ v, visit, now }: { v: Visitor; visit: VisitForm; now: Date }): VNode {
  const t = v.t.visitForm;
  const { names } = v.w;
  const { sections, values } = visit;
  return (
    <Page
      v={v}
      title={t.printed}
      over={`${visit.reference} · ${visit.step ? nameOf(names.steps, visit.step) : v.t.visits.followUp}`}
      back={{ to: hasRole(v, 'team-lead') ? paths.waitingReports : paths.visits, label: v.t.form.back }}
    >
      <Saved v={v} />
      {visit.reports.map((report) => (
        <Facts
          key={report.visitedAt + report.by}
          facts={[
            { label: t.visitedAt, value: v.f.instant(report.visitedAt) },
            { label: t.by, value: <bdi>{report.by}</bdi> },
            {
              label: v.t.visits.outcome,
              value: `${nameOf(names.visitOutcomes, report.outcome)}${report.additional ? ` (${t.additional})` : ''}`,
            },
            report.concerns.length === 0
              ? null
              : {
                  label: v.t.visits.concerns,
                  value: report.concerns.map((code) => nameOf(names.visitConcerns, code)).join(', '),
                },
            report.note === '' ? null : { label: v.t.visits.note, value: <span dir="auto">{report.note}</span> },
          ]}
        />
      ))}
      {sections.map(({ code, items }) => (
        <Section key={code} title={nameOf(names.formSections, code)} id={`section-${code}`}>
          <Facts
            facts={items.map((item) => ({
              label: nameOf(names.formItems, item.code),
              value: said(v, item, values[item.code]),
            }))}
          />
        </Section>
      ))}
      <Section title={t.signTitle} id="signatures">
        <Signatures v={v} visit={visit} />
      </Section>
      {visit.photos.length > 0 && (
        <Section title={t.photosTitle} id="photos">
          <Pictures v={v} visit={visit} />
        </Section>
      )}
      <Section title={t.reviewTitle} id="reviews">
        {visit.reviews.length === 0 && <p class="quiet">{t.noReviews}</p>}
        <ul class="lines">
          {visit.reviews.map(({ verdict, note, at, by }) => (
            <li key={at}>
              <Tag tone={verdict === 'accepted' ? 'good' : 'waiting'}>{nameOf(names.reportVerdicts, verdict)}</Tag>{' '}
              <bdi>{by}</bdi> · {v.f.instant(at)}
              {note && <p dir="auto">{note}</p>}
            </li>
          ))}
        </ul>
        {hasRole(v, 'team-lead') && visit.byTwo && (
          <Notice>
            <p>{t.byTwo}</p>
            <ButtonForm
              v={v}
              look="quiet"
              action={linkTo(paths.visitByTwo, { id: visit.visitId, tenancy: visit.tenancyId, value: 'off' })}
            >
              {t.aloneAgain}
            </ButtonForm>
          </Notice>
        )}
        {hasRole(v, 'team-lead') && (
          <p class="acts">
            <a class="button" href={linkTo(paths.reviewVisit, { id: visit.visitId })}>
              {t.review}
            </a>
          </p>
        )}
      </Section>
      <p class="quiet">
        {t.printedAt} {v.f.instant(now.toISOString())}
      </p>
    </Page>
  );
}

const said = (v: Visitor, { code, kind }: FormItem, value: unknown): string =>
  typeof value === 'string' || value === true
    ? answerName(v, code, value)
    : kind === 'flag'
      ? v.t.visitForm.notTicked
      : v.t.visitForm.notAsked;

function Waiting({ v, reports }: { v: Visitor; reports: readonly WaitingReport[] }): VNode {
  const t = v.t.visitForm;
  return (
    <Page v={v} title={t.waitingTitle} back={{ to: paths.today, label: v.t.today.title }}>
      <Saved v={v} />
      <p>{t.waitingLead}</p>
      {reports.length === 0 && (
        <div class="empty">
          <p class="notice-title">{t.waitingEmptyTitle}</p>
          <p>{t.waitingEmpty}</p>
        </div>
      )}
      <ul class="lines">
        {reports.map(({ visitId, reference, step, visitedAt, by }) => (
          <li key={visitId}>
            <a href={linkTo(paths.visitReport, { id: visitId })}>
              <strong>
                <bdi dir="ltr">{reference}</bdi> · {step ? nameOf(v.w.names.steps, step) : v.t.visits.followUp}
              </strong>
            </a>
            <div class="quiet">
              {v.f.instant(visitedAt)} · <bdi>{by}</bdi>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
