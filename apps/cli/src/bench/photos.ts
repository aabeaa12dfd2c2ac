import { parseArgs } from 'node:util';
import { Orientation, ResizeFit, Transformer } from '@napi-rs/image';
import { asJpeg, distanceOf, drawRoom, greyOf, hashOfPicture, preparePicture } from '@bleibe/listings';

const help = `npm run -s bench -- photos [--rooms 40] [--json]
How far the hash of a picture moves when the picture is changed (F01 of the catalogue), on drawn rooms.

--rooms  so many different rooms
--json   one JSON object on standard output and nothing else
For each change: the bits of 64 that differ (middle, most) and how many pictures are still found (at most 12 bits).
Then strangers against each other: the fewest bits, and how many pairs would be taken for one picture.
Exit code 0: measured; 2: not called like this.`;

/** As in the check: up to so many bits a person looks. */
const FOUND_BITS = 12;

type Change = (original: Buffer, size: { width: number; height: number }) => Promise<Buffer>;

/** Cuts the same share off all four sides together. */
const cropped =
  (share: number): Change =>
  (original, { width, height }) => {
    const edge = (length: number) => Math.round((length * share) / 2);
    return new Transformer(original)
      .crop(edge(width), edge(height), width - 2 * edge(width), height - 2 * edge(height))
      .jpeg(85);
  };

const changes: Readonly<Record<string, Change>> = {
  'JPEG quality 30': (original) => new Transformer(original).jpeg(30),
  'half the size': (original, { width, height }) =>
    new Transformer(original).resize(width / 2, height / 2, undefined, ResizeFit.Fill).jpeg(85),
  WebP: (original) => new Transformer(original).webp(60),
  grey: (original) => new Transformer(original).grayscale().jpeg(85),
  brighter: (original) => new Transformer(original).brighten(30).jpeg(85),
  'more contrast': (original) => new Transformer(original).adjustContrast(20).jpeg(85),
  'crop 5 %': cropped(0.05),
  'crop 10 %': cropped(0.1),
  'crop 20 %': cropped(0.2),
  mirror: (original) => new Transformer(original).rotate(Orientation.MirrorHorizontal).jpeg(85),
  'turned by 90°': (original) => new Transformer(original).rotate(Orientation.Rotate90Cw).jpeg(85),
};

interface Measured {
  change: string;
  middle: number;
  most: number;
  found: number;
  of: number;
}

export async function run(args: string[]): Promise<number> {
  const options = {
    rooms: { type: 'string', default: '40' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  const rooms = Number(values.rooms);
  if (values.help || !Number.isInteger(rooms) || rooms < 2) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  const bits = new Map<string, number[]>(Object.keys(changes).map((name) => [name, []]));
  const hashes: string[] = [];
  let msToPrepare = 0;
  for (let seed = 1; seed <= rooms; seed++) {
    const room = drawRoom(seed);
    const original = await asJpeg(room);
    const startedAt = performance.now();
    const { hash, mirrorHash } = await preparePicture(original);
    msToPrepare += performance.now() - startedAt;
    hashes.push(hash);
    for (const [name, change] of Object.entries(changes)) {
      const other = hashOfPicture(await greyOf(await change(original, room)));
      bits.get(name)?.push(Math.min(distanceOf(hash, other), distanceOf(mirrorHash, other)));
    }
  }
  const measured = [...bits].map(([change, distances]): Measured => {
    const sorted = distances.toSorted((a, b) => a - b);
    const found = sorted.filter((distance) => distance <= FOUND_BITS).length;
    return { change, middle: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0, found, of: rooms };
  });
  const strangers = hashes
    .flatMap((one, at) => hashes.slice(at + 1).map((other) => distanceOf(one, other)))
    .sort((a, b) => a - b);
  const mistaken = strangers.filter((distance) => distance <= FOUND_BITS).length;
  const report = {
    rooms,
    changes: measured,
    strangers: { pairs: strangers.length, fewestBits: strangers[0] ?? 64, mistaken },
    msPerPicture: Math.round(msToPrepare / rooms),
  };
  console.log(values.json ? JSON.stringify(report) : tell(report));
  return 0;
}

const tell = ({
  rooms,
  changes: measured,
  strangers,
  msPerPicture,
}: {
  rooms: number;
  changes: readonly Measured[];
  strangers: { pairs: number; fewestBits: number; mistaken: number };
  msPerPicture: number;
}): string =>
  [
    `${rooms} rooms, hash of 64 bits, found up to ${FOUND_BITS}; ${msPerPicture} ms to prepare one picture`,
    'change               middle  most  found',
    ...measured.map(
      ({ change, middle, most, found, of }) =>
        `${change.padEnd(20)} ${String(middle).padStart(6)} ${String(most).padStart(5)}  ${found} of ${of}`,
    ),
    `strangers: ${strangers.pairs} pairs, fewest bits ${strangers.fewestBits}, taken for one picture ${strangers.mistaken}`,
  ].join('\n');
