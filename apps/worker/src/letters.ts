import { Inject, Injectable } from '@nestjs/common';
import { SURVEY_TOKEN } from '@bleibe/aftercare';
import { CONTACT_CODE, SIGN_IN_CODE } from '@bleibe/accounts';
import { stillFreeToken } from '@bleibe/listings';
import type { Message, Rendered } from '@bleibe/notifications';
import { CONFIG, type Config, Secrets } from '@bleibe/platform';
import { formats, languageFrom, wordsIn } from '@bleibe/words';

/** Puts the words of a letter together at the moment of sending: links and codes are derived anew, never stored. */
@Injectable()
export class Letters {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secrets: Secrets,
  ) {}

  readonly render = ({ kind, ids }: Message, accountLanguage: string): Rendered => {
    const language = languageFrom(accountLanguage);
    const words = wordsIn(language).letters;
    const { publicUrl } = this.config;
    switch (kind) {
      case 'contact-code': {
        const code = this.secrets.sixDigits(CONTACT_CODE, ids.confirmationId ?? '');
        return words[kind]({ code, link: publicUrl }, formats(language));
      }
      case 'sign-in-code': {
        const code = this.secrets.sixDigits(SIGN_IN_CODE, ids.signInCodeId ?? '');
        return words[kind]({ code, link: `${publicUrl}/sign-in/code` }, formats(language));
      }
      // One tap, without signing in.
      case 'listing-confirmation-wanted':
        return words[kind]({ link: this.stillFree(ids) ?? publicUrl }, formats(language));
      case 'steps-waiting':
        return words[kind]({ link: publicUrl, stillFree: this.stillFree(ids) }, formats(language));
      case 'listing-week':
        return words[kind]({ link: `${publicUrl}/week` }, formats(language));
      case 'survey-invitation':
      case 'survey-reminder': {
        const link = `${publicUrl}/s/${this.secrets.token(SURVEY_TOKEN, ids.linkId ?? '')}`;
        return words[kind]({ link }, formats(language));
      }
      default:
        return words[kind]({ link: publicUrl }, formats(language));
    }
  };

  private stillFree({ landlordId, day }: Message['ids']): string | null {
    if (!landlordId || !day) return null;
    return `${this.config.publicUrl}/f/${stillFreeToken(this.secrets, { landlordId, day })}`;
  }
}
