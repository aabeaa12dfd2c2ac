import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { afterViewingForm } from '../parts/after-viewing';
import { Radios } from '../parts/choice';
import { Section } from '../parts/layout';
import { homeTitle } from '../parts/listing-facts';
import { SeenHousehold } from '../parts/seen-household';
import { reasonOptions, takeBackForm } from '../parts/take-back';
import { ViewingForm, viewingBody } from '../parts/viewing';
import { linkTo, paths } from '../paths';
import { loadProposal } from '../parts/load-proposal';

/** Answers of a landlord, each with a page that says what follows. */
export function requestAnswers({ form }: Screens): void {
  const backTo = (v: Visitor) => ({ to: linkTo(paths.request, { id: v.params.id ?? '' }), label: v.t.form.back });
  const at = (v: Visitor, act: string) => `${linkTo('/proposals/:id', { id: v.params.id ?? '' })}/${act}`;
  const decide = (v: Visitor, verdict: 'yes' | 'no', reasonCode: string | null) =>
    v.api.post(at(v, 'decisions'), { verdict, reasonCode, onBehalfOf: null });

  form(paths.requestYes, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v) => onwards(await decide(v, 'yes', null), backTo(v).to),
    show(v, filled, { listing, household }) {
      const t = v.t.requests;
      return (
        <FormPage
          v={v}
          title={t.yesTitle}
          over={homeTitle(v, listing)}
          filled={filled}
          submit={t.yesButton}
          back={backTo(v)}
          intro={
            <>
              <p>{t.yesLead}</p>
              <ul>
                {t.yesPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
              {household && (
                <Section title={t.householdTitle} id="household">
                  <SeenHousehold v={v} household={household} />
                </Section>
              )}
            </>
          }
        >
          {null}
        </FormPage>
      );
    },
  });

  form(paths.requestNo, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v, values) => onwards(await decide(v, 'no', values.text('reasonCode')), paths.requests),
    show(v, filled, { listing, declineReasons }) {
      const t = v.t.requests;
      return (
        <FormPage
          v={v}
          title={t.noTitle}
          over={homeTitle(v, listing)}
          filled={filled}
          submit={t.noButton}
          back={backTo(v)}
          intro={<p>{t.noLead}</p>}
        >
          <Radios filled={filled} name="reasonCode" label={t.reason} options={reasonOptions(v, declineReasons)} />
        </FormPage>
      );
    },
  });

  form(paths.requestEnd, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v) => onwards(await v.api.post(at(v, 'endings'), { reasonCode: null }), paths.requests),
    show(v, filled, { listing }) {
      const t = v.t.requests;
      return (
        <FormPage
          v={v}
          title={t.endTitle}
          over={homeTitle(v, listing)}
          filled={filled}
          submit={t.endButton}
          look="danger"
          back={backTo(v)}
          intro={<p>{t.endLead}</p>}
        >
          {null}
        </FormPage>
      );
    },
  });

  afterViewingForm(form, paths.requestViewingSaid, paths.request);

  takeBackForm(form, paths.requestTakeBack, paths.request);

  form(paths.requestNewViewing, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v, values) => onwards(await v.api.post(at(v, 'viewings'), viewingBody(values)), backTo(v).to),
    show: (v, filled) => <ViewingForm v={v} filled={filled} back={backTo(v)} />,
  });
}
