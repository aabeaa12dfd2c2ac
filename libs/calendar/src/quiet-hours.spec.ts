import { calendarOf } from './example-holidays';
import { instantAt, localMoment } from './instants';
import { type MessageKind, nextPermittedInstant } from './quiet-hours';

const nw = calendarOf('NW');
const at = (date: string, hour: number, minute = 0) => instantAt(date, hour, nw.zone, minute);
const leaves = (kind: MessageKind, now: Date) => localMoment(nextPermittedInstant(kind, now, nw), nw.zone);

describe('quiet hours', () => {
  it('let a message out at once in the daytime', () => {
    expect(leaves('automated', at('2027-02-15', 19, 59))).toEqual({ date: '2027-02-15', hour: 19, minute: 59 });
  });

  it('hold a message of the evening until the morning, and one of Saturday evening until Monday', () => {
    expect(leaves('automated', at('2027-02-15', 20))).toEqual({ date: '2027-02-16', hour: 8, minute: 0 });
    expect(leaves('automated', at('2027-02-16', 5, 30))).toEqual({ date: '2027-02-16', hour: 8, minute: 0 });
    expect(leaves('automated', at('2027-02-20', 21))).toEqual({ date: '2027-02-22', hour: 8, minute: 0 });
  });

  it('hold a message over the holidays', () => {
    expect(leaves('automated', at('2027-03-28', 12))).toEqual({ date: '2027-03-30', hour: 8, minute: 0 });
  });

  it('tell about a changed appointment on Sundays too, but not at night', () => {
    expect(leaves('transactional', at('2027-03-28', 12))).toEqual({ date: '2027-03-28', hour: 12, minute: 0 });
    expect(leaves('transactional', at('2027-03-27', 22))).toEqual({ date: '2027-03-28', hour: 8, minute: 0 });
  });

  it('never hold what somebody on the page or on duty must see', () => {
    expect(leaves('reply', at('2027-03-28', 3, 30))).toEqual({ date: '2027-03-28', hour: 3, minute: 30 });
    expect(leaves('staff-page', at('2027-03-28', 23))).toEqual({ date: '2027-03-28', hour: 23, minute: 0 });
  });
});
