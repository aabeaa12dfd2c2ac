import { Injectable } from '@nestjs/common';
import { GERMANY, addDays, isSendDay, isWithinSendHours, localMoment, startOfDay, weekdayOf } from '@bleibe/calendar';
import { queueMessage } from '@bleibe/notifications';
import { holidaysOf } from '@bleibe/places';
import { Database } from '@bleibe/platform';

/**
 * Every week each landlord with a home on offer is told that there is an account of what happened to it, also when
 * nothing did. On Monday, or on the first day after it on which letters go out.
 */
@Injectable()
export class TellWeek {
  readonly nextDue = `
    select '-infinity'::timestamptz where exists (select 1 from listing where state in ('submitted', 'cleared', 'held'))`;

  constructor(private readonly db: Database) {}

  /** @returns how many landlords were written to */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const { date, hour } = localMoment(tx.now, GERMANY);
      if (!isWithinSendHours(hour)) return 0;
      const monday = addDays(date, 1 - weekdayOf(date));
      const occasion = `week:${monday}`;
      const landlords = await tx.query<{ account_id: string; ags: string }>(
        `select o.account_id, min(l.ags) as ags from listing l join landlord o on o.id = l.landlord_id
          where l.state in ('submitted', 'cleared', 'held') and l.submitted_at < $1
            and not exists (select 1 from message m
                             where m.account_id = o.account_id and m.kind = 'listing-week' and m.occasion = $2)
          group by o.account_id order by o.account_id`,
        [startOfDay(monday, GERMANY), occasion],
      );
      let told = 0;
      for (const { account_id: accountId, ags } of landlords) {
        const holidays = await holidaysOf(tx, ags);
        if (holidays && !isSendDay(date, holidays)) continue;
        await queueMessage(tx, { accountId, kind: 'listing-week', ids: {}, occasion });
        told++;
      }
      return told;
    });
  }
}
