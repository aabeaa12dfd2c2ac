import { css } from './css';

/** Colours in pairs that reach 4.5 : 1 for text and 3 : 1 for lines of controls, light and dark. */
export const tokens = css`
  :root {
    color-scheme: light dark;
    --paper: #f7f5f0;
    --sheet: #fff;
    --ink: #1c2733;
    --soft-ink: #52606d;
    --line: #dcd7cc;
    --control: #74808b;
    --main: #0d5c53;
    --main-strong: #083f39;
    --on-main: #fff;
    --main-wash: #e4f0ed;
    --bad: #a3241f;
    --bad-wash: #fbebe9;
    --wait: #7a4a00;
    --wait-wash: #fdf1da;
    --good: #1d6135;
    --good-wash: #e5f3e8;
    --focus: #1457c2;
    --shade: 0 1px 2px rgb(28 39 51 / 8%), 0 4px 16px rgb(28 39 51 / 5%);
    --round: 0.625rem;
    --small: 0.9375rem;
    --tap: 2.75rem;
    --gap-s: 0.5rem;
    --gap: 1rem;
    --gap-l: 2rem;
    --text:
      system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Helvetica Neue', Arial, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #12181d;
      --sheet: #1a2229;
      --ink: #e9edf0;
      --soft-ink: #a9b5bf;
      --line: #34404a;
      --control: #84929e;
      --main: #84d2c5;
      --main-strong: #b3e6dd;
      --on-main: #06231f;
      --main-wash: #17332f;
      --bad: #ff9d94;
      --bad-wash: #3a1c1b;
      --wait: #f2c679;
      --wait-wash: #36290f;
      --good: #93d6a5;
      --good-wash: #173021;
      --focus: #9cc2ff;
      --shade: none;
    }
  }
`;
