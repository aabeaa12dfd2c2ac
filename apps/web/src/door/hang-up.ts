import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorCodeOf, log, placeOf } from '@bleibe/platform';
import { isLanguage } from '@bleibe/words';
import { PageProblem } from '../api/client';
import type { Problem } from '../api/types';
import { linkTo, paths } from '../paths';
import { answerProblem } from './answer-problem';
import { Form } from './form';
import { Cookies } from './kept';
import { LANGUAGE_FIELD, TOKEN_FIELD } from './names';
import { renderPage } from './render-page';
import { isSameOrigin } from './same-origin';
import { ActRefused, type Answer, type Screens, type Who } from './screens';
import type { Visitor } from './visitor';
import { type House, welcome } from './welcome';

type Handle = (v: Visitor, form: Form) => Promise<Answer>;

/** Hangs the screens up at their addresses. What every request has in common stands here, once. */
export function hangUp(app: FastifyInstance, house: House, screens: (hang: Screens) => void): void {
  const answerWith =
    (who: Who, handle: Handle, isForm: boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
      const cookies = new Cookies(request, reply, house.secure);
      const form = new Form((request.body ?? {}) as Record<string, unknown>);
      const v = await welcome(request, cookies, house, isForm ? form.raw(LANGUAGE_FIELD) : undefined);
      if (isForm && !isOurForm(request, cookies, form)) {
        return answerProblem(reply, v, {
          status: 403,
          code: 'foreign-form',
          title: '',
          detail: v.t.problem.foreignForm,
        });
      }
      if (who !== 'anybody' && !v.person) return reply.redirect(signInAndBack(v, isForm), 303);
      if (who === 'signed-in' && v.person?.lacksSecondFactor) return reply.redirect(showFactorAndBack(v, isForm), 303);
      try {
        const answer = await handle(v, form);
        if ('to' in answer) return reply.redirect(answer.to, 303);
        if ('file' in answer) {
          const { type, name, body } = answer.file;
          return reply.type(type).header('content-disposition', `inline; filename="${name}"`).send(body);
        }
        return reply
          .code(answer.status ?? 200)
          .type('text/html; charset=utf-8')
          .send(renderPage(answer.page));
      } catch (error) {
        if (error instanceof ActRefused) {
          if (asksForFactor(error.problem)) return reply.redirect(showFactorAndBack(v, isForm, error.back), 303);
          return answerProblem(reply, v, error.problem, error.back);
        }
        if (!(error instanceof PageProblem)) {
          const route = request.routeOptions.url ?? '';
          log('page.failed', { route, code: errorCodeOf(error), place: placeOf(error) });
          return answerProblem(reply, v, { status: 500, code: 'broken', title: '', detail: '' });
        }
        if (error.problem.status === 401) return reply.redirect(signInAndBack(v, isForm), 303);
        if (asksForFactor(error.problem)) return reply.redirect(showFactorAndBack(v, isForm), 303);
        return answerProblem(reply, v, error.problem);
      }
    };

  const isOurForm = (request: FastifyRequest, cookies: Cookies, form: Form) =>
    isSameOrigin(request.headers, request.host) && house.sealer.isFormToken(cookies.browser(), form.raw(TOKEN_FIELD));

  const look = (path: string, who: Who, handle: (v: Visitor) => Promise<Answer>) =>
    app.get(path, async (request, reply) => {
      const { language, ...rest } = request.query as Record<string, string>;
      if (language === undefined) return answerWith(who, handle, false)(request, reply);
      // The chosen language is kept; the address stays clean, so that it can be passed on.
      if (isLanguage(language)) new Cookies(request, reply, house.secure).keepLanguage(language);
      const query = new URLSearchParams(rest).toString();
      const [here = '/'] = request.url.split('?');
      return reply.redirect(here.replace(/^\/+/, '/') + (query && `?${query}`), 303);
    });

  screens({
    page: look,
    form(path, who, screen) {
      look(path, who, async (v) => {
        const data = await screen.load(v, new Form());
        return { page: screen.show(v, { values: screen.start(data, v), problems: [] }, data) };
      });
      const send: Handle = async (v, form) => {
        const data = await screen.load(v, form);
        if (form.has(LANGUAGE_FIELD)) return { page: screen.show(v, { values: form, problems: [] }, data) };
        const result = await screen.send(v, form, data);
        if (!('problems' in result)) return result;
        // Where the API could not be reached there is no sentence of its own.
        const problems = result.problems.map((one) => ({ ...one, message: one.message || v.t.problem.broken }));
        const page = screen.show(v, { values: form, problems }, data);
        return { page, status: result.status ?? (problems.length > 0 ? 422 : 200) };
      };
      app.post(path, answerWith(who, send, true));
    },
    act: (path, who, run) => void app.post(path, answerWith(who, run, true)),
  });
}

export const asksForFactor = (problem: Problem) => problem.code === 'needs_step_up';

/** @param back where people go on; after a button that is the page it stood on */
const showFactorAndBack = (v: Visitor, isForm: boolean, back = isForm ? paths.start : v.address) =>
  linkTo(paths.secondFactor, {}, { next: back === paths.start ? undefined : back });

const signInAndBack = (v: Visitor, isForm: boolean) =>
  linkTo(paths.signIn, {}, { next: isForm || v.address === paths.start ? undefined : v.address });
