import { Form } from '../door/form';
import { type Screens, againWith } from '../door/screens';
import { FormPage } from '../form-page';
import { Tick } from '../parts/choice';
import { TextField } from '../parts/field';
import { paths } from '../paths';

/** A landlord's account; what is let comes on the next page. */
export function registerLandlordScreens({ form }: Screens): void {
  form(paths.registerLandlord, 'anybody', {
    load: async () => null,
    start: () => new Form(),
    async send(v, values) {
      const result = await v.api.post<{ token: string; expiresAt: string }>('/landlords', {
        account: {
          email: values.text('account.email'),
          password: values.raw('account.password'),
          language: v.language,
        },
        firstName: values.text('firstName'),
        surname: values.text('surname'),
        company: values.text('company'),
        ags: null,
        consents: { survey: values.ticked('consents.survey'), visit: values.ticked('consents.visit') },
      });
      if (!result.ok) return againWith(result.problem);
      v.kept.signIn(result.data.token, result.data.expiresAt);
      return { to: paths.newListing };
    },
    show(v, filled) {
      const { landlord: t, account } = v.t;
      const { optional } = v.t.form;
      return (
        <FormPage
          v={v}
          title={t.registerTitle}
          filled={filled}
          submit={t.register}
          intro={<p class="lead">{t.registerLead}</p>}
        >
          <TextField filled={filled} name="firstName" label={t.firstName} autocomplete="given-name" maxlength={100} />
          <TextField filled={filled} name="surname" label={t.surname} autocomplete="family-name" maxlength={100} />
          <TextField
            filled={filled}
            name="company"
            label={t.company}
            hint={t.companyHint}
            optional={optional}
            autocomplete="organization"
            maxlength={150}
          />
          <TextField
            filled={filled}
            name="account.email"
            label={account.email}
            type="email"
            autocomplete="email"
            inputmode="email"
          />
          <TextField
            filled={filled}
            name="account.password"
            label={account.password}
            hint={account.newPasswordHint}
            type="password"
            autocomplete="new-password"
          />
          <h2>{t.consentsTitle}</h2>
          <Tick filled={filled} name="consents.survey" label={t.survey} />
          <Tick filled={filled} name="consents.visit" label={t.visit} />
        </FormPage>
      );
    },
  });
}
