export * from './mail-channel';
export * from './message.entity';
export * from './notifications.module';
export * from './queue-message';
export * from './send-contact-code';
export * from './send-sign-in-code';
export * from './tell-factor-reset';
export * from './send-message';
