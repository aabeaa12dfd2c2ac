import type { Outcomes } from '../api/types';
import type { Visitor } from '../door/visitor';
import { nameOf } from '../parts/layout';
import { told } from './group-names';

/** A table of the report, for the page and for the file alike. */
export interface OutcomeTable {
  id: string;
  title: string;
  lead?: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

type Share = Outcomes['visits']['inWindow'];
type Rate = Share['rate'];
type Times = Outcomes['help'][number]['toAttempt'];

/** @param outcomes of the API; null there means withheld, which is said in words */
export function outcomeTables(v: Visitor, outcomes: Outcomes): OutcomeTable[] {
  const t = v.t.outcomes;
  const { sustained, curve, responses, notSurveyed, help, visits, arrears } = outcomes;
  return [
    {
      id: 'sustained',
      title: t.sustainedTitle,
      lead: t.sustainedLead,
      heads: t.sustainedHeads,
      rows: sustained.map(({ months, share, unknown }) => [
        v.f.months(months),
        counted(v, share),
        rateOf(v, share.rate, share.of),
        told(v, unknown),
      ]),
    },
    {
      id: 'curve',
      title: t.curveTitle,
      lead: t.curveLead,
      heads: t.curveHeads,
      rows: curve.map(({ month, atRisk, share }) => [v.f.months(month), told(v, atRisk), rateOf(v, share, atRisk)]),
    },
    {
      id: 'responses',
      title: `${t.responsesTitle}: ${t.tenants}`,
      lead: t.responsesLead,
      heads: t.responseHeads,
      rows: responses.tenants.map((row) => responseCells(v, row)),
    },
    {
      id: 'landlords',
      title: `${t.responsesTitle}: ${t.landlords}`,
      heads: t.responseHeads,
      rows: responses.landlords.map((row) => responseCells(v, row)),
    },
    {
      id: 'not-surveyed',
      title: t.notSurveyed,
      heads: t.notSurveyedHeads,
      rows: (['noConsent', 'withdrawn', 'noChannel'] as const).map((why) => [t[why], told(v, notSurveyed[why])]),
    },
    {
      id: 'help',
      title: t.helpTitle,
      lead: t.helpLead,
      heads: t.helpHeads,
      rows: help.map(({ severity, inTime, toAttempt, toReached }) => [
        nameOf(v.w.names.severities, severity),
        counted(v, inTime),
        rateOf(v, inTime.rate, inTime.of),
        timesOf(v, toAttempt, inTime.of),
        timesOf(v, toReached, inTime.of),
      ]),
    },
    {
      id: 'visits',
      title: t.visitsTitle,
      heads: t.visitHeads,
      rows: [
        ...(['inWindow', 'noShow', 'noCapacity', 'continuity'] as const).map((what) =>
          shareRow(v, t[what], visits[what]),
        ),
        shareRow(v, t.arrears, arrears),
      ],
    },
  ];
}

const shareRow = (v: Visitor, what: string, share: Share): string[] => [
  what,
  counted(v, share),
  rateOf(v, share.rate, share.of),
];

function counted(v: Visitor, { having, of }: Share): string {
  if (of === 0) return v.t.outcomes.none;
  return having === null && of === null ? v.t.policyDraft.withheld : v.t.outcomes.share(told(v, having), told(v, of));
}

function rateOf(v: Visitor, rate: Rate, of: number | null): string {
  if (!rate) return of === 0 ? v.t.outcomes.none : v.t.policyDraft.withheld;
  const percent = (share: number) => v.f.percent(Math.round(share * 1000) / 10);
  return v.t.fairness.rate(percent(rate.share), percent(rate.from), percent(rate.to));
}

function responseCells(v: Visitor, row: Outcomes['responses']['tenants'][number]): string[] {
  return [
    responseGroup(v, row.grouping, row.group),
    told(v, row.invited),
    told(v, row.answered),
    told(v, row.onTime),
    rateOf(v, row.rate, row.invited),
  ];
}

function responseGroup(v: Visitor, grouping: string, group: string): string {
  const { groupings, channels } = v.t.outcomes;
  if (grouping === 'step') return nameOf(v.w.names.steps, group);
  if (grouping === 'language') return v.f.languageName(group);
  if (grouping === 'channel') return nameOf(channels, group);
  return groupings.all;
}

const MINUTES_IN_HOUR = 60;
const HOURS_IN_DAY = 24;

function timesOf(v: Visitor, times: Times, of: number | null): string {
  if (!times) return of === 0 ? v.t.outcomes.none : v.t.policyDraft.withheld;
  const told = (minutes: number | null) => (minutes === null ? v.t.outcomes.notReached : lengthOf(v, minutes));
  return v.t.outcomes.times(told(times.median), told(times.ninetieth));
}

/** In the unit in which people would say it. */
function lengthOf(v: Visitor, minutes: number): string {
  const hours = Math.round(minutes / MINUTES_IN_HOUR);
  if (hours < 2) return v.f.minutes(minutes);
  return hours < 2 * HOURS_IN_DAY ? v.f.hours(hours) : v.f.days(Math.round(hours / HOURS_IN_DAY));
}
