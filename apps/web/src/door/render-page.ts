import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Texts are escaped by the renderer; nothing in these pages is ever written as raw markup. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;
