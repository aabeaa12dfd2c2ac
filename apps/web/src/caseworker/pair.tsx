import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Demand, Pair } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Checkboxes } from '../parts/choice';
import { DemandSection, loadDemand } from '../parts/demand';
import { Notice, Section, Tag } from '../parts/layout';
import { KeyFigures, ListingFacts, homeTitle } from '../parts/listing-facts';
import { MarkedLine, Marks } from '../parts/marks';
import { Page } from '../parts/page';
import { Photos } from '../parts/photos';
import { CriteriaBars, HardRules } from '../parts/reasons';
import { linkTo, paths } from '../paths';
import { ChoiceInPlan } from './choice-in-plan';

const idsOf = (v: Visitor) => ({ id: v.params.id ?? '', listing: v.params.listing ?? '' });

const loadPair = (v: Visitor) => read<Pair>(v.api, linkTo('/households/:id/candidates/:listing', idsOf(v)));

/** One household and one home: why, why not, and the proposal. */
export function pairScreens({ page, form }: Screens): void {
  page(paths.pair, 'signed-in', async (v) => {
    const pair = await loadPair(v);
    return { page: <PairPage v={v} pair={pair} demand={await loadDemand(v, pair.listing)} /> };
  });

  form(paths.propose, 'signed-in', {
    load: loadPair,
    start: () => new Form(),
    async send(v, values) {
      const { id, listing } = idsOf(v);
      const body = { householdId: id, listingId: listing, clarified: values.list('clarified') };
      return onwards(await v.api.post<{ id: string }>('/proposals', body), ({ id: proposal }) =>
        linkTo(paths.proposal, { id: proposal }),
      );
    },
    show(v, filled, pair) {
      const t = v.t.pair;
      // Checks are cleared up by the checks alone.
      const open = pair.hardRules.filter(({ kind, code }) => kind === 'unknown' && code !== 'checks-valid');
      return (
        <FormPage
          v={v}
          title={t.proposeTitle}
          over={homeTitle(v, pair.listing)}
          filled={filled}
          submit={t.send}
          back={{ to: linkTo(paths.pair, idsOf(v)), label: v.t.form.back }}
          intro={
            <>
              <KeyFigures v={v} listing={pair.listing} />
              <p>{t.proposeLead}</p>
            </>
          }
        >
          {open.length > 0 && (
            <Checkboxes
              filled={filled}
              name="clarified"
              label={t.clarified}
              hint={t.clarifiedHint}
              options={open.map(({ code, reason }) => ({ value: code, label: reason.sentence }))}
            />
          )}
        </FormPage>
      );
    },
  });
}

/** What the landlord may wish for by law, and what both sides make together. */
function BothSides({ v, pair: { score, householdScore, landlordScore, landlordWishes } }: { v: Visitor; pair: Pair }) {
  const t = v.t.pair;
  return (
    <Section title={t.bothTitle} id="both">
      <p>{t.both(v.f.number(householdScore), v.f.number(landlordScore), v.f.number(score))}</p>
      {landlordWishes.length === 0 && <p class="quiet">{t.noLandlordWishes}</p>}
      <Marks>
        {landlordWishes.map(({ code, met, reason }) => (
          <MarkedLine key={code} mark={met ? 'good' : 'waiting'}>
            {reason.sentence}
          </MarkedLine>
        ))}
      </Marks>
    </Section>
  );
}

interface PairPageProps {
  v: Visitor;
  pair: Pair;
  demand: Demand | null;
}

function PairPage({ v, pair, demand }: PairPageProps): VNode {
  const t = v.t.pair;
  const { listing, score, excluded, whyNot, criteria, hardRules, policyVersion, plan } = pair;
  const ids = idsOf(v);
  return (
    <Page
      v={v}
      title={homeTitle(v, listing)}
      over={t.title}
      wide
      back={{ to: linkTo(paths.case, { id: ids.id }), label: v.t.form.back }}
    >
      <p>
        <Tag tone={excluded ? 'bad' : 'good'}>
          {excluded ? v.w.names.ruleResults.excluded : v.t.caseFile.score(v.f.number(score))}
        </Tag>
      </p>
      <KeyFigures v={v} listing={listing} />
      <ChoiceInPlan v={v} plan={plan} />
      {whyNot.length > 0 && (
        <Notice tone={excluded ? 'bad' : 'waiting'} title={excluded ? t.excludedTitle : t.whyNotTitle}>
          <Marks>
            {whyNot.map(({ kind, rule, reason }) => (
              <MarkedLine key={kind + rule} mark={kind === 'excluded' ? 'bad' : 'waiting'}>
                {reason.sentence}
              </MarkedLine>
            ))}
          </Marks>
        </Notice>
      )}
      {!excluded && (
        <p class="acts">
          <a class="button" href={linkTo(paths.propose, ids)}>
            {t.propose}
          </a>
        </p>
      )}
      <div class="two">
        <div>
          <Section title={t.criteriaTitle} id="criteria">
            <CriteriaBars v={v} criteria={criteria} />
            <p class="quiet">{t.policy(v.f.number(policyVersion))}</p>
          </Section>
          {!excluded && <BothSides v={v} pair={pair} />}
          <Section title={t.rulesTitle} id="rules">
            <HardRules rules={hardRules} />
          </Section>
        </div>
        <div>
          <Section title={t.homeTitle} id="home">
            <Photos v={v} listing={listing} />
            <ListingFacts v={v} listing={listing} />
          </Section>
          {demand && <DemandSection v={v} demand={demand} />}
        </div>
      </div>
    </Page>
  );
}
