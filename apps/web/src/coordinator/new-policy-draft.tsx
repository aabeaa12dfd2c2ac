import { read } from '../api/client';
import type { Policy } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import { FormPage } from '../form-page';
import { Group } from '../parts/choice';
import { SelectField, TextArea, TextField } from '../parts/field';
import { nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';
import type { PolicyData } from './policy';

/** Days and years that a policy names; paths of the API. */
const figures = ['homeEndsSoonDays', 'homeEndsLaterDays', 'youngChildUnderAge'] as const;
const MOST_DAYS = 'priority.ageing.mostDays';

/** All weights and priorities in one form, because the points have to add up. */
export function newPolicyDraftScreens({ form }: Screens): void {
  form<Policy>(paths.newPolicyDraft, 'signed-in', {
    load: async (v) => (await read<PolicyData>(v.api, '/policy')).policy,
    start: ({ weights, priority, floors }) =>
      new Form({
        ...prefixed('weights', weights),
        ...prefixed('floors', floors),
        ...prefixed('priority.tierOf', priority.tierOf),
        ...prefixed('priority', Object.fromEntries(figures.map((name) => [name, priority[name]]))),
        [MOST_DAYS]: String(priority.ageing.mostDays),
      }),
    send: async (v, values, policy) =>
      onwards(await v.api.post<{ id: string }>('/policy-drafts', bodyOf(values, policy)), ({ id }) =>
        linkTo(paths.policyDraft, { id }),
      ),
    show: (v, filled, { weights, priority }) => {
      const t = v.t.policy;
      const tiers = Object.entries(v.w.priority.tiers).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={v.t.policyDraft.formTitle}
          filled={filled}
          submit={v.t.policyDraft.send}
          back={{ to: paths.policy, label: t.title }}
          intro={<p>{v.t.policyDraft.formLead}</p>}
        >
          <Group filled={filled} name="weights" label={t.weightsTitle} hint={t.weightsLead}>
            {Object.keys(weights).map((code) => (
              <TextField
                key={code}
                filled={filled}
                name={`weights.${code}`}
                label={nameOf(v.w.ruleNames, code)}
                inputmode="numeric"
                width="short"
              />
            ))}
          </Group>
          <Group filled={filled} name="priority" label={t.priorityTitle} hint={t.priorityLead}>
            {Object.keys(priority.tierOf).map((code) => (
              <SelectField
                key={code}
                filled={filled}
                name={`priority.tierOf.${code}`}
                label={nameOf(v.w.priority.grounds, code)}
                options={tiers}
              />
            ))}
            {figures.map((name) => (
              <TextField
                key={name}
                filled={filled}
                name={`priority.${name}`}
                label={t[name]}
                inputmode="numeric"
                width="short"
              />
            ))}
            <TextField filled={filled} name={MOST_DAYS} label={t.mostDays} inputmode="numeric" width="short" />
          </Group>
          <Group filled={filled} name="floors" label={v.t.floors.title} hint={v.t.floors.lead}>
            {Object.entries(v.t.floors.groups).map(([group, label]) => (
              <TextField
                key={group}
                filled={filled}
                name={`floors.${group}`}
                label={label}
                inputmode="numeric"
                width="short"
              />
            ))}
          </Group>
          <TextArea filled={filled} name="note" label={v.t.policyDraft.note} rows={3} maxlength={500} />
        </FormPage>
      );
    },
  });
}

const prefixed = (prefix: string, fields: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, String(value)]));

function bodyOf(values: Form, { version, weights, priority, floors }: Policy) {
  const numbers = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, values.number(`${prefix}.${name}`)]));
  return {
    baseVersion: version,
    note: values.text('note'),
    weights: numbers('weights', Object.keys(weights)),
    floors: numbers('floors', Object.keys(floors)),
    priority: {
      ...numbers('priority', figures),
      tierBonus: priority.tierBonus,
      tierOf: Object.fromEntries(
        Object.keys(priority.tierOf).map((ground) => [ground, values.text(`priority.tierOf.${ground}`)]),
      ),
      ageing: { perDay: priority.ageing.perDay, mostDays: values.number(MOST_DAYS) },
    },
  };
}
