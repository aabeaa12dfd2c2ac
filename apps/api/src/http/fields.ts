import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Expose, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { isLocalDate } from '@bleibe/calendar';
import type { Values } from '@bleibe/platform';

/**
 * Fields of a body: each decorator says at once how a field is checked, with which code it is refused, and how it is
 * described. A nullable field may be null or missing, which is the same.
 */
interface Options {
  nullable?: boolean;
  /** Checked only where this says so; elsewhere the field is as good as not there. */
  when?: (body: Record<string, unknown>) => boolean;
}

// class-validator drops the context of a check without a message, so the code stands there too.
const refuse = (code: string, values: Values = {}, each = false): ValidationOptions => ({
  each,
  message: code,
  context: { code, values },
});

function field(
  schema: ApiPropertyOptions,
  checks: PropertyDecorator[],
  { nullable, when }: Options,
): PropertyDecorator {
  const described = ApiProperty({
    ...schema,
    nullable: nullable ?? false,
    required: !nullable && !when,
  } as ApiPropertyOptions);
  const presence = nullable
    ? [
        Expose(),
        Transform(({ value }: { value: unknown }) => value ?? null),
        ValidateIf((_, value: unknown) => value !== null),
      ]
    : when
      ? [ValidateIf((body: Record<string, unknown>) => when(body))]
      : [];
  const required = nullable ? [] : [IsDefined(refuse('required'))];
  return applyDecorators(described, ...presence, ...required, ...checks);
}

interface TextOptions extends Options {
  least?: number;
  most: number;
}

/** Text without blanks at its ends; an empty one counts as missing unless `least` is 0. */
export const Text = ({ least = 1, most, ...options }: TextOptions) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    field(
      { type: String, minLength: least, maxLength: most },
      [
        IsString(refuse('not-text')),
        MinLength(least, refuse(least <= 1 ? 'required' : 'too-short', { least })),
        MaxLength(most, refuse('too-long', { most })),
        // A null byte is no letter, and PostgreSQL refuses it.
        Matches(/^[^\0]*$/, refuse('not-text')),
        // Half a character is none either: jsonb refuses it.
        Matches(/^\P{Cs}*$/u, refuse('not-text')),
      ],
      options,
    ),
  );

export const Email = () =>
  field(
    { type: String, format: 'email', maxLength: 254 },
    [IsEmail({}, refuse('not-an-email')), MaxLength(254, refuse('too-long', { most: 254 }))],
    {},
  );

interface NumberOptions extends Options {
  least: number;
  most: number;
}

export const Whole = ({ least, most, ...options }: NumberOptions) =>
  field(
    { type: 'integer', minimum: least, maximum: most },
    [IsInt(refuse('not-whole')), Min(least, refuse('too-small', { least })), Max(most, refuse('too-big', { most }))],
    options,
  );

/** Cents, at most 50,000 €. */
export const Cents = ({ least = 0, ...options }: Options & { least?: number } = {}) =>
  Whole({ least, most: 5_000_000, ...options });

/** `IsNumber` of class-validator breaks on numbers that are written with an exponent, as 5e-7. */
const hasDecimals = (decimals: number, options: ValidationOptions) =>
  ValidateBy(
    {
      name: 'hasDecimals',
      validator: { validate: (value) => typeof value === 'number' && Number(value.toFixed(decimals)) === value },
    },
    options,
  );

/** A number with at most `decimals` decimals. */
export const Decimals = ({ least, most, decimals, ...options }: NumberOptions & { decimals: number }) =>
  field(
    { type: Number, minimum: least, maximum: most },
    [
      hasDecimals(decimals, refuse('not-a-number')),
      Min(least, refuse('too-small', { least })),
      Max(most, refuse('too-big', { most })),
    ],
    options,
  );

export const Flag = (options: Options = {}) =>
  field({ type: Boolean }, [IsBoolean(refuse('not-true-or-false'))], options);

export const OneOf = (values: readonly string[], options: Options = {}) =>
  field({ enum: [...values] }, [IsIn([...values], refuse('not-one-of', { allowed: values.join(', ') }))], options);

export const Id = (options: Options = {}) =>
  field({ type: String, format: 'uuid' }, [IsUUID('all', refuse('not-an-id'))], options);

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && isLocalDate(value) && value >= '1900-01-01' && value <= '2100-12-31';

/** For queries; bodies use `LocalDay`. */
export const IsDay = () => ValidateBy({ name: 'isDay', validator: { validate: isDay } }, refuse('not-a-date'));

const isInstant = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());

const IsInstant = () => ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }, refuse('not-an-instant'));

/** A calendar day, 'YYYY-MM-DD'. */
export const LocalDay = (options: Options = {}) => field({ type: String, format: 'date' }, [IsDay()], options);

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its zone, e.g. '2027-02-01T14:00:00+01:00'. */
export const Instant = (options: Options = {}) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : value,
    ),
    field({ type: String, format: 'date-time' }, [IsInstant()], options),
  );

interface ListOptions {
  least?: number;
  most: number;
}

/** A list of texts out of a closed list, or of a pattern. */
export const Texts = (allowed: readonly string[] | RegExp, { least = 0, most }: ListOptions) =>
  field(
    { type: [String] },
    [
      IsArray(refuse('not-a-list')),
      ArrayMinSize(least, refuse('required')),
      ArrayMaxSize(most, refuse('too-many-entries', { most })),
      IsString(refuse('not-text', {}, true)),
      allowed instanceof RegExp
        ? Matches(allowed, refuse('not-one-of', { allowed: '' }, true))
        : IsIn([...allowed], refuse('not-one-of', { allowed: allowed.join(', ') }, true)),
    ],
    {},
  );

// The description takes only a function of the name `type` for one that is asked later; hence the new ones.
export const Nested = (type: () => new () => object, options: Options = {}) =>
  applyDecorators(
    field(
      { type: () => type(), ...(options.nullable && { nullable: true }) },
      [IsObject(refuse('not-an-object')), ValidateNested()],
      options,
    ),
    Type(type),
  );

export const NestedList = (type: () => new () => object, { least = 0, most }: ListOptions) =>
  applyDecorators(
    field(
      { type: () => type(), isArray: true },
      [
        IsArray(refuse('not-a-list')),
        ArrayMinSize(least, refuse('required')),
        ArrayMaxSize(most, refuse('too-many-entries', { most })),
        IsObject(refuse('not-an-object', {}, true)),
        ValidateNested({ each: true }),
      ],
      {},
    ),
    Type(type),
  );
