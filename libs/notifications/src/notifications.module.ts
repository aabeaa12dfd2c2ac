import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '@bleibe/platform';
import { FolderMail, MAIL_CHANNEL, SmtpMail } from './mail-channel';
import { SendContactCode } from './send-contact-code';
import { SendMessage } from './send-message';
import { SendSignInCode } from './send-sign-in-code';
import { TellFactorReset } from './tell-factor-reset';

@Module({
  providers: [
    SendContactCode,
    SendMessage,
    SendSignInCode,
    TellFactorReset,
    {
      provide: MAIL_CHANNEL,
      inject: [CONFIG],
      useFactory: ({ mailUrl, dataFolder, publicUrl }: Config) =>
        mailUrl
          ? new SmtpMail(mailUrl, `Bleibe <no-reply@${new URL(publicUrl).hostname}>`)
          : new FolderMail(join(dataFolder, 'mail')),
    },
  ],
  exports: [SendContactCode, SendMessage, SendSignInCode, TellFactorReset],
})
export class NotificationsModule {}
