import type { ComponentChildren } from 'preact';
import type { Listing } from '../api/types';
import type { Visitor } from '../door/visitor';
import { linkTo, paths } from '../paths';

export type Photo = NonNullable<Listing['photos']>[number];

/** One picture at its true proportions; the browser fetches it only when it comes into view. */
export const Picture = ({
  v,
  photo,
  number,
}: {
  v: Visitor;
  photo: Pick<Photo, 'id' | 'width' | 'height'>;
  number: number;
}) => (
  <img
    class="photo"
    src={linkTo(paths.photo, { id: photo.id })}
    width={photo.width}
    height={photo.height}
    alt={v.t.photos.alt(v.f.number(number))}
    loading="lazy"
  />
);

/** The pictures of a home that this person may see; nothing where there are none. */
export function Photos({
  v,
  listing,
  under,
}: {
  v: Visitor;
  listing: Listing;
  /** What stands under each picture. */
  under?: (photo: Photo) => ComponentChildren;
}) {
  const { photos = [] } = listing;
  if (photos.length === 0) return null;
  return (
    <ul class="photos">
      {photos.map((photo, at) => (
        <li key={photo.id}>
          <Picture v={v} photo={photo} number={at + 1} />
          {under?.(photo)}
        </li>
      ))}
    </ul>
  );
}
