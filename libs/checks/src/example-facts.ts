import type {
  Comparator,
  IdentityReport,
  LandlordOfOffer,
  LawFigure,
  ListingFacts,
  OtherOffers,
  PersonFacts,
  RentFacts,
  UseFacts,
} from './facts';

/** For specs only: a landlord and a listing that pass everything. */
export const today = '2026-11-24';

export const anIdentity = (but: Partial<IdentityReport> = {}): IdentityReport => ({
  state: 'confirmed',
  level: 'high',
  method: 'eid',
  confirmedOn: '2026-11-01',
  validUntil: null,
  seenByStaff: 0,
  ...but,
});

export const aPerson = (but: Partial<PersonFacts> = {}): PersonFacts => ({
  role: 'landlord',
  identity: anIdentity(),
  phoneConfirmedOn: '2026-11-02',
  emailConfirmedOn: null,
  reports: { open: 0, confirmed: 0 },
  bannedOn: null,
  today,
  ...but,
});

export const aFigure = (value: number, paragraph: string): LawFigure => ({
  value,
  paragraph,
  source: 'gesetze-im-internet',
  validFrom: '2015-06-01',
});

export const aComparator = (but: Partial<Comparator> = {}): Comparator => ({
  kind: 'mietspiegel',
  low: 800,
  mid: 900,
  high: 1000,
  source: 'mietspiegel-2026',
  validFrom: '2026-01-01',
  ...but,
});

/** 50 m² at 10.00 € is exactly the upper end of the span. */
export const someRent = (but: Partial<RentFacts> = {}): RentFacts => ({
  kind: 'flat',
  netColdRent: 50_000,
  utilities: 12_000,
  heating: 8_000,
  furniture: 0,
  warmRent: 70_000,
  deposit: 150_000,
  area: 50,
  sharedArea: null,
  rooms: 2,
  yearBuilt: 1965,
  comparator: aComparator(),
  brake: 'yes',
  brakeGround: null,
  law: {
    brakePercent: aFigure(10, '§ 556d BGB'),
    offencePercent: aFigure(20, '§ 5 WiStrG'),
    usuryPercent: aFigure(50, '§ 291 StGB'),
    depositNetRents: aFigure(3, '§ 551 BGB'),
  },
  ...but,
});

const aUse: UseFacts = {
  mostPersons: 3,
  areaPerPerson: { adult: 9, child: 6, source: '§ 7 WoAufG Bln' },
  isFixedTerm: false,
  fixedTermGround: { paragraph: '§ 575 Abs. 1 BGB', source: 'gesetze-im-internet', validFrom: '2001-09-01' },
};

const noOtherOffers: OtherOffers = {
  likestText: null,
  sameHome: { ofOthers: 0, ofSameLandlord: 0 },
  contactOfOthers: 0,
  photos: { own: 3, usedByOthers: 0, fewestBits: 64 },
  accountOfOthers: 0,
};

const aLandlord: LandlordOfOffer = { kind: 'private', accountDays: 400, offersInADay: 1, openHomes: 1 };

/** The listing that passes everything, but used, offered or let by others as said. */
export const aListingWith = (but: {
  use?: Partial<UseFacts>;
  others?: Partial<OtherOffers> | null;
  landlord?: Partial<LandlordOfOffer> | null;
}): ListingFacts => ({
  ...aListing(),
  use: { ...aUse, ...but.use },
  others: but.others === null ? null : { ...noOtherOffers, ...but.others },
  landlord: but.landlord === null ? null : { ...aLandlord, ...but.landlord },
});

export const aListing = (
  rent: Partial<RentFacts> = {},
  text: string | null = 'Helle Wohnung, Besichtigung am Samstag.',
) =>
  ({
    rent: someRent(rent),
    use: aUse,
    others: noOtherOffers,
    landlord: aLandlord,
    reports: { open: 0, confirmed: 0 },
    text: {
      text,
      street: null,
      extraFees: { paragraph: '§ 3 WoVermRG', source: 'gesetze-im-internet', validFrom: '2015-06-01' },
      depositDueAtStart: { paragraph: '§ 551 BGB', source: 'gesetze-im-internet', validFrom: '2013-05-01' },
    },
    today,
  }) satisfies ListingFacts;
