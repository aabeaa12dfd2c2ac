import type { IdentityProvider } from './identity-provider';

interface Connection {
  name: string;
  startUrl: string;
}

/** A video ident or an eID server that lets the person in at `startUrl` and calls back with signed events. */
export class WebhookProvider implements IdentityProvider {
  readonly method = 'eid';
  readonly ask = null;
  readonly name: string;

  constructor(private readonly connection: Connection) {
    this.name = connection.name;
  }

  linkFor(reference: string): string {
    const url = new URL(this.connection.startUrl);
    url.searchParams.set('reference', reference);
    return url.href;
  }
}
