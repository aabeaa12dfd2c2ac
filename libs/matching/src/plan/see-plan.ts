import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { costOfChoosing } from '@bleibe/scoring';

export interface ChoiceInPlan {
  /** The plan suggests this very home. */
  suggested: boolean;
  /** What this choice costs all households together, in points of the score; 0 = it is as good as the plan. */
  cost: number;
  /** References of households of the actor's organisation that would have to make room. */
  displaces: string[];
  /** Households of other organisations that would have to; who they are is not the actor's to know. */
  displacesElsewhere: number;
}

export interface Choice {
  listingId: string;
  score: number;
}

/** What the shadow plan says about choices of a caseworker, who decides. */
@Injectable()
export class SeePlan {
  constructor(private readonly db: Database) {}

  /** @param householdId one that the actor may see: the caller has made sure */
  choices(actor: Actor, householdId: string, choices: readonly Choice[]): Promise<Map<string, ChoiceInPlan>> {
    // Prices come from all organisations, so the product computes; references leave for the own organisation only.
    return this.db.asSystem(async (tx) => {
      const [line] = await tx.query<{ listing_id: string | null; weight: number; gain: number }>(
        `select listing_id, weight, gain from plan_line where household_id = $1`,
        [householdId],
      );
      const seen = new Map<string, ChoiceInPlan>();
      if (!line) return seen;
      const homes = await homesInPlan(tx, choices, actor.organisationId);
      for (const { listingId, score } of choices) {
        const home = homes.get(listingId);
        if (!home) continue;
        const suggested = line.listing_id === listingId;
        const makesRoom = !suggested && home.planned >= home.units;
        seen.set(listingId, {
          suggested,
          cost: costOfChoosing(line, home, score),
          displaces: makesRoom ? home.references : [],
          displacesElsewhere: makesRoom ? home.planned - home.references.length : 0,
        });
      }
      return seen;
    });
  }
}

interface HomeInPlan {
  listing_id: string;
  price: number;
  units: number;
  /** Households that the plan gives a unit of it. */
  planned: number;
  /** Of the own organisation among them. */
  references: string[];
}

async function homesInPlan(
  tx: Tx,
  choices: readonly Choice[],
  organisationId: string | null,
): Promise<Map<string, HomeInPlan>> {
  const rows = await tx.query<HomeInPlan>(
    `select price.listing_id, price.price, price.units, count(line.household_id)::int as planned,
            coalesce(array_agg(h.reference order by line.gain, h.reference)
                       filter (where line.organisation_id = $2), '{}') as references
       from plan_price price
       left join plan_line line on line.listing_id = price.listing_id
       left join household h on h.id = line.household_id
      where price.listing_id = any ($1)
      group by price.listing_id`,
    [choices.map(({ listingId }) => listingId), organisationId],
  );
  return new Map(rows.map((row) => [row.listing_id, row]));
}
