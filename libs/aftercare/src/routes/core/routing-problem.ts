/** A span in which a stop may begin; both ends belong to it. */
export interface StartWindow {
  open: number;
  close: number;
}

/**
 * Vehicle routing with time windows, in numbers only: what a stop or a vehicle stands for is known to the caller.
 * All times of one day count in the same unit from the same zero; the units of time and cost are the caller's.
 */
export interface RoutingProblem {
  /** Number of places; stops and vehicles name a place by its index. */
  places: number;
  /** Per kind of travel: time from place a to place b at [a * places + b]. No way may be longer than a detour. */
  travel: readonly Float64Array[];
  /** Days are independent of each other; a vehicle belongs to one day. */
  days: number;
  stops: readonly Stop[];
  vehicles: readonly Vehicle[];
  crews: readonly Crew[];
  /** Stop by stop and vehicle by vehicle, at [stop * vehicles + vehicle]: cost beside travel; Infinity forbids. Without it all is 0. */
  pairCost?: Float64Array;
}

export interface Stop {
  place: number;
  /** How long the vehicle stays. */
  service: number;
  demand: number;
  /** Per day the windows in ascending order without overlap; none on a day when it cannot be. */
  windows: readonly (readonly StartWindow[])[];
  /** Cost of leaving it out. */
  leftOutCost: number;
  /**
   * Another stop that must begin at the same moment in a vehicle of another crew on the same day. Of the two, the one
   * with the lower index is the lead.
   */
  partner?: number;
  /** Once it has a place it never leaves it. It takes its place before all others. */
  fixed?: boolean;
}

export interface Vehicle {
  start: number;
  end: number;
  from: number;
  until: number;
  capacity: number;
  /** Index into `travel`. */
  travel: number;
  day: number;
  /** Vehicles of one crew share its hours; -1 without hours to share. */
  crew: number;
  /** Unused vehicles of one kind are interchangeable, so only one of them is tried. */
  kind: number;
}

/** Who drives one or more vehicles; work is service plus travel over all of them. */
export interface Crew {
  mostWork: number;
  /** Work beyond this counts as overtime. */
  dueWork: number;
  overtimeCost: number;
  /** Cost of the first full share of `dueWork`, growing with the square: it spreads work evenly. */
  spreadCost: number;
}

/** Each route is the list of its stops in order, with the earliest moment each can begin and the latest it may begin. */
export interface RoutingSolution {
  routes: { vehicle: number; stops: number[]; begins: number[]; latestBegins: number[] }[];
  leftOut: number[];
  cost: number;
  travel: number;
}
