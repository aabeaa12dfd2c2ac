import type { FastifyInstance } from 'fastify';
import { MOST_BYTES } from '@bleibe/listings';

/** What a phone or camera sends; what it really is, is read from the bytes. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/octet-stream'];

/** Bodies of these types come as they are; one byte more than allowed, so that our own sentence says what is too big. */
export function acceptPictures(server: Pick<FastifyInstance, 'addContentTypeParser'>): void {
  server.addContentTypeParser(PICTURE_TYPES, { parseAs: 'buffer', bodyLimit: MOST_BYTES + 1 }, (_request, body, done) =>
    done(null, body),
  );
}
