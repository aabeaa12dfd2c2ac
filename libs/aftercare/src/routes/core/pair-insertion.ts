import type { RouteState } from './route-state';

/** One place where one of the two could come: between `behind` and the node after it. */
interface Candidate {
  vehicle: number;
  behind: number;
  earliest: number;
  /** Latest begin that leaves all later stops in time. */
  latest: number;
  cost: number;
}

/** Puts both halves of a pair into routes of different crews so that they begin together. False when that is impossible. */
export function agreeOnPair(state: RouteState, stop: number): boolean {
  const { problem } = state;
  const other = problem.partner[stop]!;
  const [lead, companion] = stop < other ? [stop, other] : [other, stop];

  let bestCost = problem.leftOutCost[lead]! + problem.leftOutCost[companion]!;
  let best: { first: Candidate; second: Candidate; begin: number } | null = null;
  for (let day = 0; day < problem.days; day++) {
    const firsts = candidates(state, lead, day);
    const seconds = candidates(state, companion, day);
    const cheapest = seconds[0]?.cost ?? Infinity;
    for (const first of firsts) {
      if (first.cost + cheapest >= bestCost) break;
      for (const second of seconds) {
        if (first.cost + second.cost >= bestCost) break;
        if (sameCrew(state, first.vehicle, second.vehicle)) continue;
        const begin = together(state, lead, companion, day, Math.max(first.earliest, second.earliest));
        if (begin > first.latest || begin > second.latest) continue;
        bestCost = first.cost + second.cost;
        best = { first, second, begin };
      }
    }
  }
  if (!best) return false;
  state.link(lead, best.first.behind);
  state.link(companion, best.second.behind);
  state.agreed[lead] = state.agreed[companion] = best.begin;
  state.refresh(best.first.vehicle);
  state.refresh(best.second.vehicle);
  return true;
}

function sameCrew({ problem }: RouteState, a: number, b: number): boolean {
  return a === b || (problem.crewOf[a] !== -1 && problem.crewOf[a] === problem.crewOf[b]);
}

/** First moment from `time` on that both may begin at; the windows of the two may differ. */
function together(state: RouteState, lead: number, companion: number, day: number, time: number): number {
  let begin = time;
  for (;;) {
    const next = state.openAt(companion, day, state.openAt(lead, day, begin));
    if (next === begin || next === Infinity) return next;
    begin = next;
  }
}

/** All feasible places of a stop on one day, cheapest first. */
function candidates(state: RouteState, stop: number, day: number): Candidate[] {
  const { problem } = state;
  const { stops, vehicles, places, place, service } = problem;
  const found: Candidate[] = [];
  const here = place[stop]!;
  for (let vehicle = 0; vehicle < vehicles; vehicle++) {
    const extra = problem.pairCost ? problem.pairCost[stop * vehicles + vehicle]! : 0;
    if (problem.dayOf[vehicle] !== day || extra === Infinity) continue;
    if (state.demand[vehicle]! + problem.demand[stop]! > problem.capacity[vehicle]!) continue;
    const matrix = problem.travel[problem.travelKind[vehicle]!]!;
    const crew = problem.crewOf[vehicle]!;
    const unused = state.count[vehicle] === 0;
    for (let node = stops + vehicle; node !== stops + vehicles + vehicle; node = state.next[node]!) {
      const after = state.next[node]!;
      const there = matrix[place[node]! * places + here]!;
      const onward = matrix[here * places + place[after]!]!;
      const earliest = state.openAt(stop, day, state.leave[node]! + there);
      const latest = state.latest[after]! - onward - service[stop]!;
      if (earliest > latest) continue;
      const detour = there + onward - (unused ? 0 : state.leg[node]!);
      let cost = detour + extra;
      if (crew >= 0) {
        const work = state.work[crew]!;
        const longer = work + detour + service[stop]!;
        if (longer > problem.mostWork[crew]!) continue;
        cost += problem.workCost(crew, longer) - problem.workCost(crew, work);
      }
      found.push({ vehicle, behind: node, earliest, latest, cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}
