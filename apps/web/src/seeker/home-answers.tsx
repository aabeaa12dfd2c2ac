import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { afterViewingForm } from '../parts/after-viewing';
import { KeyFigures, homeTitle } from '../parts/listing-facts';
import { SeenHousehold } from '../parts/seen-household';
import { Section } from '../parts/layout';
import { reasonOptions, takeBackForm } from '../parts/take-back';
import { ViewingForm, viewingBody } from '../parts/viewing';
import { linkTo, paths } from '../paths';
import { loadProposal } from '../parts/load-proposal';

/** A yes or no is never one tap: each has a page that says what follows. */
export function homeAnswerScreens({ form }: Screens): void {
  const backTo = (v: Visitor) => ({ to: linkTo(paths.home, { id: v.params.id ?? '' }), label: v.t.form.back });
  const at = (v: Visitor, act: string) => `${linkTo('/proposals/:id', { id: v.params.id ?? '' })}/${act}`;

  form(paths.homeYes, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v) =>
      onwards(
        await v.api.post(at(v, 'decisions'), { verdict: 'yes', reasonCode: null, onBehalfOf: null }),
        backTo(v).to,
      ),
    show: (v, filled, { listing, household }) => (
      <FormPage
        v={v}
        title={v.t.homes.yesTitle}
        over={homeTitle(v, listing)}
        filled={filled}
        submit={v.t.homes.yesButton}
        back={backTo(v)}
        quickExit
        intro={
          <>
            <KeyFigures v={v} listing={listing} />
            <p>{v.t.homes.yesLead}</p>
            <ul>
              {v.t.homes.yesPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            {household && (
              <Section title={v.t.homes.seenTitle} id="seen">
                <SeenHousehold v={v} household={household} />
              </Section>
            )}
          </>
        }
      >
        {null}
      </FormPage>
    ),
  });

  form(paths.homeNo, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(at(v, 'decisions'), {
          verdict: 'no',
          reasonCode: values.text('reasonCode'),
          onBehalfOf: null,
        }),
        paths.homes,
      ),
    show: (v, filled, { listing, declineReasons }) => (
      <FormPage
        v={v}
        title={v.t.homes.noTitle}
        over={homeTitle(v, listing)}
        filled={filled}
        submit={v.t.homes.noButton}
        back={backTo(v)}
        quickExit
        intro={<p>{v.t.homes.noLead}</p>}
      >
        <Radios filled={filled} name="reasonCode" label={v.t.homes.reason} options={reasonOptions(v, declineReasons)} />
      </FormPage>
    ),
  });

  form(paths.homeEnd, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v) => onwards(await v.api.post(at(v, 'endings'), { reasonCode: null }), paths.homes),
    show: (v, filled, { listing }) => (
      <FormPage
        v={v}
        title={v.t.homes.endTitle}
        over={homeTitle(v, listing)}
        filled={filled}
        submit={v.t.homes.endButton}
        look="danger"
        back={backTo(v)}
        quickExit
        intro={<p>{v.t.homes.endLead}</p>}
      >
        {null}
      </FormPage>
    ),
  });

  afterViewingForm(form, paths.homeViewingSaid, paths.home, { quickExit: true });

  takeBackForm(form, paths.homeTakeBack, paths.home, { quickExit: true });

  form(paths.proposeViewing, 'signed-in', {
    load: loadProposal,
    start: () => new Form(),
    send: async (v, values) => onwards(await v.api.post(at(v, 'viewings'), viewingBody(values)), backTo(v).to),
    show: (v, filled) => <ViewingForm v={v} filled={filled} back={backTo(v)} quickExit guide />,
  });
}
