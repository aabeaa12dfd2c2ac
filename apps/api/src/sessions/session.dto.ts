import { ApiProperty } from '@nestjs/swagger';
import { languages } from '@bleibe/words';
import { Email, OneOf, Text } from '../http/fields';
import type { Language } from '@bleibe/words';

export class SignInBody {
  @Email() email: string;
  @Text({ most: 200 }) password: string;
}

export class ConfirmContactBody {
  @Text({ least: 6, most: 6 }) code: string;
}

/** How somebody will sign in. */
export class NewAccountBody {
  @Email() email: string;
  /** NIST 800-63B: length counts, not kinds of characters. */
  @Text({ least: 10, most: 200 }) password: string;
  @OneOf(languages) language: Language;
}

export class SessionView {
  @ApiProperty() token: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

export class OwnOrganisationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class OwnAccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty() emailConfirmed: boolean;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: [String] }) roles: string[];
  @ApiProperty({ type: OwnOrganisationView, nullable: true }) organisation: OwnOrganisationView | null;
}
