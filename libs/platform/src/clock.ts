import { Injectable } from '@nestjs/common';

/**
 * The one clock. Everything that asks "what time is it" asks here; leases of tasks alone use the clock of the
 * database. `shift` exists for training instances and the story, which move through a year in minutes.
 */
@Injectable()
export class Clock {
  private shiftMs = 0;

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }

  /** @param milliseconds how far this clock runs ahead of the machine's; set by `followDemoClock` only */
  shift(milliseconds: number): void {
    this.shiftMs = milliseconds;
  }
}
