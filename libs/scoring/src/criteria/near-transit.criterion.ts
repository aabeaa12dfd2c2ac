import { schoolAgeChildren } from '../derived-facts';
import { toldKm } from '../distance';
import { type Criterion, scored, unknown } from '../finding';

const STOP = { fullUpTo: 0.5, noneFrom: 2.5 };
const STATION = { fullUpTo: 1, noneFrom: 5 };

const closeness = (km: number, { fullUpTo, noneFrom }: typeof STOP) => (noneFrom - km) / (noneFrom - fullUpTo);

function judgeStop(stopKm: number) {
  const share = closeness(stopKm, STOP);
  const code = share >= 1 ? 'stop-near' : share > 0 ? 'stop-some-way-off' : 'stop-far';
  return scored(share, code, { km: toldKm(stopKm * 1000) });
}

function judgeStation(stationKm: number) {
  const share = closeness(stationKm, STATION);
  const code = share >= 1 ? 'station-near' : share > 0 ? 'station-some-way-off' : 'station-far';
  return scored(share, code, { km: toldKm(stationKm * 1000) });
}

/**
 * Stop: full points up to 0.5 km, none from 2.5 km; station: up to 1 km, from 5 km; the better one counts. With
 * children of school age only the stop counts, because they cannot drive to the station. From the centre of the cell.
 */
export const nearTransit: Criterion = {
  code: 'near-transit',
  judge(household, listing) {
    const stop = listing.stopKm === null ? null : judgeStop(listing.stopKm);
    const onlyStopCounts = schoolAgeChildren(household) > 0;
    const station = listing.stationKm === null || onlyStopCounts ? null : judgeStation(listing.stationKm);

    if (stop && station) return station.share > stop.share ? station : stop;
    return stop ?? station ?? unknown('transit-not-known', {});
  },
};
