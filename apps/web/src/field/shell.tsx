import type { VNode } from 'preact';
import { directionOf } from '@bleibe/words';
import type { Visitor } from '../door/visitor';
import { paths } from '../paths';
import { fieldPaths } from './field-paths';

/** The frame without anybody's data: it is kept by the browser, and shown without network. */
export function FieldShell({ v, script }: { v: Visitor; script: 'app' | 'left' }): VNode {
  const t = v.t.field;
  return (
    <html lang={v.language} dir={directionOf(v.language)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${t.title} · ${v.t.frame.brand}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={paths.style} />
        <link rel="manifest" href={fieldPaths.manifest} />
        <link rel="icon" href={fieldPaths.icon} type="image/svg+xml" />
        <script type="module" src={fieldPaths.script(script)} />
      </head>
      <body>
        <div class="sheet">
          <main id="main" tabindex={-1}>
            <h1>{t.title}</h1>
            <p id="state" role="status" class="notice">
              {t.loading}
            </p>
            <div id="field" />
            <noscript>
              <p>
                {t.noScript} <a href={paths.today}>{t.withNetwork}</a>
              </p>
            </noscript>
          </main>
        </div>
      </body>
    </html>
  );
}
