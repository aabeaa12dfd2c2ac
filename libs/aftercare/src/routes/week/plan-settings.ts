import type { TravelMode } from './week';

/**
 * What is weighed against what, all in minutes of travel. The order is what matters: a visit left out weighs more than
 * lateness, lateness more than another worker, another worker more than travel, travel more than even load and overtime.
 */
export interface PlanWeights {
  /** Times the priority of the visit. */
  leftOut: number;
  /** Per day after the promised one. */
  dayLate: number;
  otherWorker: number;
  deputy: number;
  withInterpreter: number;
  /** Another worker or day than in the plan before. */
  moved: number;
  /** For a worker who is filled up to the agreed minutes; grows with the square of the load. */
  spread: number;
  overtimeMinute: number;
}

export interface TravelSpeed {
  kmPerHour: number;
  /** Parking, walking to the stop, waiting; once per way between two cells. */
  extraMinutes: number;
  /** A way never takes less, as the places inside a cell are not known. */
  leastMinutes: number;
}

export interface PlanSettings {
  weights: PlanWeights;
  /** How much longer ways are than the straight line. */
  detourFactor: number;
  speeds: Readonly<Record<TravelMode, TravelSpeed>>;
}

/** Assumptions to start from; an organisation that knows its town sets its own. */
export const usualSettings: PlanSettings = {
  weights: {
    leftOut: 100_000,
    dayLate: 1_000,
    otherWorker: 120,
    deputy: 60,
    withInterpreter: 30,
    moved: 300,
    spread: 20,
    overtimeMinute: 0.5,
  },
  detourFactor: 1.35,
  speeds: {
    foot: { kmPerHour: 4.5, extraMinutes: 0, leastMinutes: 8 },
    bicycle: { kmPerHour: 14, extraMinutes: 2, leastMinutes: 5 },
    car: { kmPerHour: 30, extraMinutes: 5, leastMinutes: 6 },
    transit: { kmPerHour: 20, extraMinutes: 12, leastMinutes: 8 },
  },
};
