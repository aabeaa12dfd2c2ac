import type { FastifyReply } from 'fastify';
import type { Problem } from '../api/types';
import { Page } from '../parts/page';
import { paths } from '../paths';
import { renderPage } from './render-page';
import type { Visitor } from './visitor';

/** A page that says what is the matter and where to go from here. @param back the page people came from */
export function answerProblem(
  reply: FastifyReply,
  v: Visitor,
  problem: Problem,
  back: string = paths.start,
): FastifyReply {
  const { title, text } = words(v, problem);
  return reply
    .code(problem.status)
    .type('text/html; charset=utf-8')
    .send(
      renderPage(
        <Page v={v} title={title}>
          <p class="lead">{problem.detail || text}</p>
          <p>
            <a class="button button-quiet" href={back}>
              {back === paths.start ? v.t.problem.toStart : v.t.form.back}
            </a>
          </p>
        </Page>,
      ),
    );
}

function words({ t }: Visitor, { status }: Problem): { title: string; text: string } {
  if (status === 404) return { title: t.problem.notFoundTitle, text: t.problem.notFound };
  if (status === 403) return { title: t.problem.notAllowedTitle, text: t.problem.notAllowed };
  if (status === 409 || status === 422) return { title: t.problem.refusedTitle, text: t.problem.refused };
  if (status === 429) return { title: t.problem.tooManyTitle, text: t.problem.tooMany };
  return { title: t.problem.brokenTitle, text: t.problem.broken };
}
