import type { Screens } from '../door/screens';
import { HelpLines } from '../parts/help-lines';
import { Notice, Section } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';

export function helpScreens({ page }: Screens): void {
  page(paths.help, 'anybody', async (v) => {
    const t = v.t.help;
    return {
      page: (
        <Page v={v} title={t.title} neutral quickExit>
          <p class="lead">
            <strong>{t.danger}</strong>
          </p>
          <p>{t.lead}</p>
          <HelpLines v={v} />
          <Section title={t.traceTitle} id="trace">
            <ul>
              {t.trace.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
          <Section title={t.moneyTitle} id="money">
            <Notice tone="waiting">
              <p>{t.money}</p>
            </Notice>
          </Section>
        </Page>
      ),
    };
  });
}
