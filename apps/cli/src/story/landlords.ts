import type { Listing } from './answers';
import type { Cast } from './cast';
import { PASSWORD, aHome } from './forms';
import type { Person } from './teller';

/** How a landlord comes to a home on offer, through the API. */
export class Landlords {
  constructor(private readonly cast: Cast) {}

  async signUp(
    mailName: string,
    firstName: string,
    surname: string,
    identity: 'pass' | 'fail' = 'pass',
  ): Promise<{ person: Person }> {
    const email = this.cast.mail(mailName);
    const person = this.cast.person(`${firstName}, landlord`);
    const { token } = await person.post<{ token: string }>('/landlords', {
      account: { email, password: PASSWORD, language: 'de' },
      firstName,
      surname,
      company: null,
      ags: '05315000',
      consents: { survey: true, visit: true },
    });
    person.as(token);
    await this.cast.confirmAddress(person, email);
    await person.post('/identity-checks', { input: identity });
    const { clearedUntil } = await this.cast.teller.until(`the identity of ${firstName}`, async () => {
      const landlord = await person.get<{ clearedUntil: string | null; held: boolean }>('/landlords/mine');
      return (landlord.clearedUntil !== null || landlord.held) && landlord;
    });
    this.cast.teller.tell(
      clearedUntil === null
        ? `✋ ${firstName} has signed up, but the identity could not be confirmed.`
        : `${firstName} has signed up; address and identity are confirmed.`,
    );
    return { person };
  }

  async submit(landlord: Person, but: object): Promise<string> {
    const { id } = await landlord.post<{ id: string }>('/listings', { ...aHome(await this.cast.today(20)), ...but });
    await landlord.post(`/listings/${id}/submissions`);
    return id;
  }

  settled(landlord: Person, id: string): Promise<Listing> {
    return this.cast.teller.until('the checks of the listing', async () => {
      const listing = await landlord.get<Listing>(`/listings/${id}`);
      return listing.state === 'submitted' ? null : listing;
    });
  }
}
