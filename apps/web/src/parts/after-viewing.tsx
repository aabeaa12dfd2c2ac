import type { Proposal } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import { FormPage } from '../form-page';
import { linkTo, type paths } from '../paths';
import { Radios } from './choice';
import { homeTitle } from './listing-facts';
import { loadProposal } from './load-proposal';

/** The page on which a side says for itself how the viewing was. */
export function afterViewingForm(
  form: Screens['form'],
  path: typeof paths.homeViewingSaid | typeof paths.requestViewingSaid,
  backPath: typeof paths.home | typeof paths.request,
  { quickExit = false } = {},
): void {
  form<Proposal>(path, 'signed-in', {
    load: loadProposal,
    start: ({ viewing }) => new Form({ says: viewing?.said ?? '' }),
    send: async (v, values, { id, viewing }) =>
      onwards(
        await v.api.post(linkTo('/viewings/:id/statements', { id: viewing?.id ?? '' }), { says: values.text('says') }),
        linkTo(backPath, { id }),
      ),
    show(v, filled, { id, listing }) {
      const t = v.t.afterViewing;
      return (
        <FormPage
          v={v}
          title={t.title}
          over={homeTitle(v, listing)}
          filled={filled}
          submit={t.button}
          back={{ to: linkTo(backPath, { id }), label: v.t.form.back }}
          quickExit={quickExit}
          intro={<p>{t.lead}</p>}
        >
          <Radios
            filled={filled}
            name="says"
            label={t.title}
            options={Object.entries(t.options).map(([value, label]) => ({ value, label }))}
          />
        </FormPage>
      );
    },
  });
}
