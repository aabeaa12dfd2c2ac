import { css } from './css';

export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    font: 100% / 1.55 var(--text);
    color: var(--ink);
    background: var(--paper);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-block: var(--gap-l);
  }
  body {
    margin: 0;
    min-block-size: 100vh;
    display: flex;
    flex-direction: column;
    overflow-wrap: anywhere;
  }
  :lang(ar) {
    line-height: 1.8;
  }
  h1,
  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
    margin: 0;
  }
  :lang(ar) :is(h1, h2, h3) {
    line-height: 1.5;
  }
  h1 {
    font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem);
    font-weight: 700;
    letter-spacing: -0.012em;
    margin-block-end: var(--gap);
  }
  h2 {
    font-size: 1.25rem;
    font-weight: 650;
    margin-block-end: var(--gap-s);
  }
  h3 {
    font-size: 1.0625rem;
    font-weight: 650;
    margin-block-end: 0.25rem;
  }
  :lang(ar) :is(h1, h2, h3) {
    letter-spacing: 0;
  }
  p,
  ul,
  ol,
  dl,
  table {
    margin-block: 0 var(--gap);
  }
  p,
  li {
    max-inline-size: 68ch;
  }
  ul,
  ol {
    padding-inline-start: 1.25rem;
  }
  a {
    color: var(--main);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--main-strong);
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  main:focus {
    outline: none;
  }
  .lead {
    font-size: 1.125rem;
  }
  .quiet {
    color: var(--soft-ink);
    font-size: var(--small);
  }
  .over {
    display: block;
    font-size: var(--small);
    font-weight: 500;
    letter-spacing: 0;
    color: var(--soft-ink);
    margin-block-end: 0.25rem;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    inset-block-start: -10rem;
    inset-inline-start: var(--gap);
    z-index: 1;
    padding: 0.75rem 1rem;
    background: var(--main);
    color: var(--on-main);
  }
  .skip:focus {
    inset-block-start: 0;
  }
  @media print {
    :root {
      --paper: #fff;
      --ink: #000;
    }
    .head nav,
    .exit,
    .foot,
    .back,
    .skip,
    .button,
    .button-form {
      display: none !important;
    }
    .card,
    .notice {
      break-inside: avoid;
      box-shadow: none !important;
    }
  }
`;
