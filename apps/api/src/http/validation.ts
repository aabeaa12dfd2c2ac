import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, Invalid, type Values } from '@bleibe/platform';

interface Context {
  code: string;
  values: Values;
}

/** The order in which several faults of one field are told: only the first is, because the others follow from it. */
const FIRST = ['required', 'not-text', 'not-a-list', 'not-an-object', 'not-whole', 'not-a-number'];

const rank = (code: string) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);

function problemsOf(error: ValidationError, above: string): FieldProblem[] {
  const field = above ? `${above}.${error.property}` : error.property;
  const inner = (error.children ?? []).flatMap((child) => problemsOf(child, field));
  if (!error.constraints) return inner;
  const found = Object.keys(error.constraints).map((name): Context => {
    const context = error.contexts?.[name];
    if (context) return context;
    return { code: name === 'whitelistValidation' ? 'unknown-field' : 'not-an-object', values: {} };
  });
  found.sort((a, b) => rank(a.code) - rank(b.code));
  const [first] = found;
  return first ? [{ field, code: first.code, values: first.values }, ...inner] : inner;
}

/** Every body is checked against its DTO; a field that the DTO does not know is refused, not ignored. */
export const validation = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  exceptionFactory: (errors) => new Invalid(errors.flatMap((error) => problemsOf(error, ''))),
});
