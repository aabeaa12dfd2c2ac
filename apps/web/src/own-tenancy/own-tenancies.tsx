import type { VNode } from 'preact';
import { read } from '../api/client';
import type { AdviceRating, ConfirmationForm, List, OwnTenancy } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { TextArea } from '../parts/field';
import { Empty, Notice } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { confirmationPdf } from './confirmation-pdf';
import { OneTenancy } from './one-tenancy';
import { Ratings } from './ratings';

const saved = linkTo(paths.ownTenancies, {}, { done: 'saved' });

/** After the move-in, for who lives there and for who lets it: appointments, dates, a call, and what is kept. */
export function ownTenancyScreens({ page, form, act }: Screens): void {
  page(paths.ownTenancies, 'signed-in', async (v) => {
    const { items } = await read<List<OwnTenancy>>(v.api, '/own-tenancies');
    return { page: <OwnTenancies v={v} tenancies={items} /> };
  });

  act(paths.askOwnCall, 'signed-in', async (v, values) =>
    done(
      await v.api.post(linkTo('/own-tenancies/:id/calls', { id: v.params.id ?? '' }), { when: values.text('when') }),
      linkTo(paths.ownTenancies, {}, { done: 'call' }),
    ),
  );

  act(paths.changeOwnConsent, 'signed-in', async (v, values) =>
    done(
      await v.api.post(linkTo('/own-tenancies/:id/consents', { id: v.params.id ?? '' }), {
        purpose: values.text('purpose'),
        given: values.ticked('given'),
        choice: values.text('choice'),
        language: v.language,
      }),
      saved,
    ),
  );

  act(paths.confirmOwnVisit, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/own-appointments/:id/confirmations', { id: v.params.id ?? '' })), saved),
  );

  act(paths.settleOwnDuty, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/own-duties/:id/settlements', { id: v.params.id ?? '' })), saved),
  );

  act(paths.rateAdvice, 'signed-in', async (v, values) => {
    const contactId = values.text('contactId') ?? '';
    return done(
      await v.api.post(linkTo('/own-tenancies/:id/ratings', { id: v.params.id ?? '' }), {
        contactId,
        stars: values.number(`stars-${contactId}`),
        text: values.raw(`text-${contactId}`),
        language: v.language,
      }),
      saved,
    );
  });

  page(paths.adviceRatings, 'signed-in', async (v) => {
    const { items } = await read<List<AdviceRating>>(v.api, '/advice-ratings');
    return { page: <Ratings v={v} ratings={items} /> };
  });

  page(paths.confirmationForm, 'signed-in', async (v) => {
    const id = v.params.id ?? '';
    const filled = await read<ConfirmationForm>(v.api, linkTo('/own-tenancies/:id/confirmation-form', { id }));
    return {
      file: { type: 'application/pdf', name: 'wohnungsgeberbestaetigung.pdf', body: await confirmationPdf(filled) },
    };
  });

  form(paths.otherTime, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/own-appointments/:id/other-times', { id: v.params.id ?? '' }), {
          wish: values.raw('wish'),
        }),
        saved,
      ),
    show(v, filled) {
      const t = v.t.ownTenancy;
      return (
        <FormPage
          v={v}
          title={t.otherTitle}
          filled={filled}
          submit={t.otherSend}
          back={{ to: paths.ownTenancies, label: t.title }}
          intro={<p>{t.otherLead}</p>}
          quickExit
        >
          <TextArea filled={filled} name="wish" label={t.wish} optional={v.t.form.optional} rows={3} maxlength={300} />
        </FormPage>
      );
    },
  });
}

function OwnTenancies({ v, tenancies }: { v: Visitor; tenancies: readonly OwnTenancy[] }): VNode {
  const t = v.t.ownTenancy;
  return (
    <Page v={v} title={t.title} quickExit>
      {v.query.done === 'call' ? (
        <Notice tone="good">
          <p>{t.called}</p>
        </Notice>
      ) : (
        <Saved v={v} />
      )}
      {tenancies.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      {tenancies.map((tenancy) => (
        <OneTenancy key={tenancy.id} v={v} tenancy={tenancy} />
      ))}
      {tenancies.some(({ side }) => side === 'landlord') && (
        <Notice title={t.anotherTitle}>
          <p>{t.another}</p>
          <p>
            <a class="button" href={paths.newListing}>
              {t.anotherButton}
            </a>
          </p>
        </Notice>
      )}
    </Page>
  );
}
