import type { FollowedReport } from '../api/types';
import { Form } from '../door/form';
import { type Screens, againWith } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { SelectField, TextArea, TextField } from '../parts/field';
import { Notice } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';

/** Anybody reports something, without a name; and looks later what has become of it. */
export function reportScreens({ form }: Screens): void {
  for (const path of [paths.report, paths.reportAbout]) {
    form(path, 'anybody', {
      load: async () => null,
      start: () => new Form(),
      async send(v, values) {
        const { kind = null, id = null } = v.params;
        const about = { subjectKind: kind, subjectId: id };
        const said = { topic: values.text('topic'), text: values.text('text') };
        const result = await v.api.post<{ code: string }>('/reports', { ...about, ...said });
        // The code is on this page alone: in no address, so in no history of a browser that others use.
        return result.ok ? { page: <Filed v={v} code={result.data.code} /> } : againWith(result.problem);
      },
      show(v, filled) {
        const t = v.t.reports;
        return (
          <FormPage
            v={v}
            title={t.title}
            filled={filled}
            submit={t.send}
            quickExit
            intro={
              <>
                <p class="lead">{t.lead}</p>
                <p>
                  <strong>{t.danger}</strong> <a href={paths.help}>{v.t.frame.help}</a>
                </p>
              </>
            }
            after={
              <p>
                <a href={paths.followReport}>{t.followLink}</a>
              </p>
            }
          >
            <SelectField
              filled={filled}
              name="topic"
              label={t.topic}
              empty={v.t.form.choose}
              options={Object.entries(v.w.names.reportTopics).map(([value, label]) => ({ value, label }))}
            />
            <TextArea filled={filled} name="text" label={t.text} hint={t.textHint} maxlength={4000} />
          </FormPage>
        );
      },
    });
  }

  form(paths.followReport, 'anybody', {
    load: async () => null,
    start: () => new Form(),
    async send(v, values) {
      const result = await v.api.post<FollowedReport>('/reports/follow-ups', { code: values.text('code') });
      return result.ok ? { page: <Followed v={v} report={result.data} /> } : againWith(result.problem);
    },
    show(v, filled) {
      const t = v.t.reports;
      return (
        <FormPage v={v} title={t.followTitle} filled={filled} submit={t.look} quickExit>
          <TextField filled={filled} name="code" label={t.codeField} maxlength={40} ltr />
        </FormPage>
      );
    },
  });
}

function Filed({ v, code }: { v: Visitor; code: string }) {
  const t = v.t.reports;
  return (
    <Page v={v} title={t.doneTitle} quickExit>
      <p>{t.code}</p>
      <p class="lead">
        <strong dir="ltr">{code}</strong>
      </p>
      <p>
        <a href={paths.followReport}>{t.followTitle}</a>
      </p>
    </Page>
  );
}

function Followed({ v, report }: { v: Visitor; report: FollowedReport }) {
  const t = v.t.reports;
  const { state, receivedAt, decidedAt, answer } = report;
  return (
    <Page v={v} title={t.followTitle} quickExit>
      <p>{t.received(v.f.instant(receivedAt))}</p>
      <Notice tone={state === 'open' ? 'waiting' : 'good'}>
        <p>{state === 'open' ? t.waits : v.w.names.reportStates[state]}</p>
        {decidedAt && <p class="quiet">{t.decided(v.f.instant(decidedAt))}</p>}
      </Notice>
      {answer && (
        <blockquote class="quote" dir="auto">
          {answer}
        </blockquote>
      )}
    </Page>
  );
}
