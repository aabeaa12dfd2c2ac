import type { LocalDate } from '@bleibe/calendar';

export const identityLevels = ['none', 'low', 'substantial', 'high'] as const;
export type IdentityLevel = (typeof identityLevels)[number];
export type IdentityMethod = 'eid' | 'wallet' | 'video' | 'in-person' | 'partner-office' | 'simulated';
export type ContactChannel = 'phone' | 'email';

/** What a provider, or staff, reported; null in the facts below = nobody has begun. */
export interface IdentityReport {
  /** 'unanswered': the provider has said nothing in time, so a person takes over. */
  state: 'pending' | 'unanswered' | 'confirmed' | 'doubtful' | 'refused';
  level: IdentityLevel;
  method: IdentityMethod;
  confirmedOn: LocalDate | null;
  /** End of the document or of the provider's own result; null = none reported. */
  validUntil: LocalDate | null;
  /** How many different members of staff have seen the person and the paper; 0 for other methods. */
  seenByStaff: number;
}

/** What people have told us: reports that stop until somebody has looked, and those that were confirmed. */
export interface ReportFacts {
  open: number;
  confirmed: number;
}

/** A person as the checks see them. The contact person of a household is a seeker. */
export interface PersonFacts {
  role: 'landlord' | 'seeker';
  identity: IdentityReport | null;
  /** Days on which a one-time code came back over this channel; null = never. */
  phoneConfirmedOn: LocalDate | null;
  emailConfirmedOn: LocalDate | null;
  /** Null = not looked at. */
  reports: ReportFacts | null;
  /** Since when two people have shut this person out; null = not banned. */
  bannedOn: LocalDate | null;
  today: LocalDate;
}

/** A figure or rule of law as it holds on the day of the check: dated data, never a constant here. */
export interface LegalGround {
  paragraph: string;
  source: string;
  validFrom: LocalDate;
}
export interface LawFigure extends LegalGround {
  value: number;
}

/** Best first: a Mietspiegel row; the census of the municipality; the census mean of places of the same rent level. */
export type ComparatorKind = 'mietspiegel' | 'census' | 'census-by-level';

/** Comparative rent of the place in whole cents per m² and month. */
export interface Comparator {
  kind: ComparatorKind;
  low: number | null;
  mid: number;
  high: number | null;
  source: string;
  validFrom: LocalDate;
}

/** The money of a listing. Cents a month, areas in m² with two decimals; null = the landlord has not said. */
export interface RentFacts {
  kind: 'flat' | 'room';
  netColdRent: number | null;
  utilities: number | null;
  heating: number | null;
  furniture: number | null;
  /** As stated by the landlord; null = not stated apart, so the parts make it. */
  warmRent: number | null;
  deposit: number | null;
  area: number | null;
  /** The share of kitchen, bath and corridor that goes with a room in a shared flat; null = not known. */
  sharedArea: number | null;
  rooms: number | null;
  yearBuilt: number | null;
  comparator: Comparator | null;
  /** Whether the Mietpreisbremse holds for this home. */
  brake: 'yes' | 'no' | 'unknown';
  /** Code of the exception (§§ 549, 556e, 556f BGB) the landlord states; null = none. */
  brakeGround: string | null;
  law: {
    brakePercent: LawFigure | null;
    offencePercent: LawFigure | null;
    usuryPercent: LawFigure | null;
    depositNetRents: LawFigure | null;
  };
}

/** What other offers that are open, or were within a year, show about this one. */
export interface OtherOffers {
  /** The offer of another landlord whose text is most alike, 0 to 100 percent; null = none comes near. */
  likestText: { percentAlike: number; listingId: string } | null;
  /** Open offers of a home with the same address, area and floor. */
  sameHome: { ofOthers: number; ofSameLandlord: number };
  /** Other landlords whose texts name the same telephone or mailbox, or whose own address is named here. */
  contactOfOthers: number;
  /** Of the pictures of this offer: how many there are, and what those of other landlords show. */
  photos: { own: number; usedByOthers: number; fewestBits: number };
  /** Other landlords whose texts name the same bank account. */
  accountOfOthers: number;
}

/** Who offers. */
export interface LandlordOfOffer {
  kind: 'private' | 'company';
  /** Whole days since the registration. */
  accountDays: number;
  /** Offers handed in within the last 24 hours, this one included. */
  offersInADay: number;
  openHomes: number;
}

/** How many may live in the home, and for how long. */
export interface UseFacts {
  mostPersons: number | null;
  /** m² per person in this Land; null = no figure known. */
  areaPerPerson: { adult: number; child: number; source: string } | null;
  isFixedTerm: boolean;
  /** § 575 BGB; null = not known. */
  fixedTermGround: LegalGround | null;
}

export interface ListingFacts {
  rent: RentFacts;
  use: UseFacts;
  /** Null = not looked at. */
  others: OtherOffers | null;
  landlord: LandlordOfOffer | null;
  reports: ReportFacts | null;
  text: {
    /** Title and description as people read them; null = not loaded, '' = the landlord wrote nothing. */
    text: string | null;
    /** Of the home: what the text must not give away; null = not known. */
    street: string | null;
    /** What a sentence about a fee or an early payment may name; null = not known, which frees nobody. */
    extraFees: LegalGround | null;
    depositDueAtStart: LegalGround | null;
  };
  today: LocalDate;
}

/** A figure that may be counted with: there, finite, not negative. Anything else is as good as not stated. */
export const isStated = (figure: number | null): figure is number =>
  figure !== null && Number.isFinite(figure) && figure >= 0;

/** Money is whole cents. */
export const isMoney = (cents: number | null): cents is number => isStated(cents) && Number.isSafeInteger(cents);
