import { cellOf, placeOfPostalCode } from '@bleibe/places';
import { Invalid, type Tx, newId } from '@bleibe/platform';
import type { ListingInput } from './listing-input';
import { Unit } from './unit.entity';

/** The columns of a listing that follow from what its landlord entered: the place and its 1-km cell. */
export async function columnsOf(tx: Tx, input: ListingInput) {
  const { ags, street, houseNumber, point, units, ...plain } = input;
  const place = await placeOfPostalCode(tx, input.plz, ags ?? undefined);
  if (!place) throw new Invalid([{ field: ags ? 'ags' : 'plz', code: 'place-not-found' }]);
  const cell = cellOf(point ?? place);
  return {
    listing: {
      ...plain,
      ags: place.ags,
      kreisAgs: place.kreisAgs,
      land: place.land,
      cellId: cell.id,
      cellLat: cell.lat,
      cellLon: cell.lon,
    },
    location: { street, houseNumber, lat: point?.lat ?? null, lon: point?.lon ?? null },
    units,
  };
}

export async function addUnits(tx: Tx, listingId: string, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number++) await tx.insert(Unit, { id: newId(), listingId, number });
}
