import { ApiProperty } from '@nestjs/swagger';
import { languages } from '@bleibe/words';
import { Email, OneOf, Text } from '../http/fields';
import type { Language } from '@bleibe/words';

const MOST_BROWSER = 60;
const DIGITS = 6;

export class SignInBody {
  @Email() email: string;
  @Text({ most: 200 }) password: string;
  /** What the browser calls itself, for the list of sessions. */
  @Text({ most: MOST_BROWSER, nullable: true }) browser: string | null;
}

export class SignInCodeBody {
  @Email() email: string;
}

export class SignInCodeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** Stays with the browser that asked; the code opens nothing without it. */
  @ApiProperty() browserToken: string;
}

export class SignInWithCodeBody {
  @Text({ most: 100 }) browserToken: string;
  @Text({ least: DIGITS, most: DIGITS }) code: string;
  @Text({ most: MOST_BROWSER, nullable: true }) browser: string | null;
}

export class SecondFactorBody {
  @Text({ least: DIGITS, most: DIGITS }) code: string;
}

export class FactorToSetUpView {
  @ApiProperty() key: string;
  @ApiProperty() address: string;
}

export class OwnSessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) browser: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) lastUsedAt: string;
  @ApiProperty() current: boolean;
}

export class OwnSessionListView {
  @ApiProperty({ type: [OwnSessionView] }) items: OwnSessionView[];
}

export class ConfirmContactBody {
  @Text({ least: DIGITS, most: DIGITS }) code: string;
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
  /** Somebody who works here has signed in, but not shown a second factor: nothing else works before. */
  @ApiProperty() lacksSecondFactor: boolean;
  @ApiProperty() hasSecondFactor: boolean;
  @ApiProperty({ type: OwnOrganisationView, nullable: true }) organisation: OwnOrganisationView | null;
}
