/** The hidden field that shows that a form is ours. */
export const TOKEN_FIELD = 'formToken';
/** The buttons that change the language of a form without sending it. */
export const LANGUAGE_FIELD = 'showIn';
