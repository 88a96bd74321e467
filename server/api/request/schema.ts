/**
 * The schema of a request that holds answers, generated from the table of fields in models/, with the words of the
 * catalogue. It documents and types the request; `checkAnswers` reads the same table and writes what the sender is
 * told. A property test makes sure that the two give the same verdict.
 */
import { z } from '@hono/zod-openapi';
import type { Catalogue, AmountKind, UseType } from '../../../models/catalogue/catalogue.ts';
import { ANSWER_FIELDS } from '../../../models/household/answerFields.ts';
import type { Answers, UseAnswer } from '../../../models/household/answers.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import type { Field, Fields, NumberField } from '../../../models/request/field.ts';
import { effectsFields, RUN_FIELDS, type EffectsRequest, type FootprintRequest } from './fields.ts';

const ANSWERS_ABOUT =
  'Every key is optional. A key that is absent is unanswered and stands at the national distribution; an ' +
  'empty list or a zero is an answer: none. Amounts are those of the whole household.';

export const requestSchema = (catalogue: Catalogue) =>
  answersSchema<FootprintRequest>('FootprintRequest', ANSWERS_ABOUT, RUN_FIELDS, catalogue);

export const effectsRequestSchema = (catalogue: Catalogue, proposals: Proposals) =>
  answersSchema<EffectsRequest>(
    'EffectsRequest',
    `The answers of a footprint, and the proposals picked. ${ANSWERS_ABOUT}`,
    effectsFields(proposals),
    catalogue,
  );

/** @param extra the fields beside the answers, as `checkAnswers` takes them */
function answersSchema<R extends Answers>(
  name: string,
  description: string,
  extra: Fields,
  catalogue: Catalogue,
): z.ZodType<R, R> {
  const root = objectOf({ ...ANSWER_FIELDS, ...extra }, catalogue)
    .refine(agesFit, { error: 'ages must not exceed people' })
    .refine((request) => usesFit(request, catalogue), {
      error: 'a use must be given in its own measure and definitions',
    })
    .openapi(name, { description });
  return root as unknown as z.ZodType<R, R>;
}

/** The same for a request without answers. */
export function fieldsSchema<R>(
  name: string,
  description: string,
  fields: Fields,
  catalogue: Catalogue,
): z.ZodType<R, R> {
  return objectOf(fields, catalogue).openapi(name, { description }) as unknown as z.ZodType<R, R>;
}

function objectOf(fields: Fields, catalogue: Catalogue) {
  const entries = Object.entries(fields).map(([key, field]) => {
    const schema = schemaOf(field, catalogue).openapi({ description: descriptionOf(key, field, catalogue) });
    return [key, field.required ? schema : schema.optional()];
  });
  return z.strictObject(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

function schemaOf(field: Field, catalogue: Catalogue): z.ZodType {
  switch (field.kind) {
    case 'number':
      return numberOf(field);
    case 'word':
      return z.enum(field.words ?? (field.of ? catalogue[field.of].map(({ id }) => id) : []));
    case 'flag':
      return z.boolean();
    case 'definition':
      return z.string();
    case 'text':
      return z.string().max(field.max);
    case 'choices':
      return choicesOf(catalogue);
    case 'object':
      return objectOf(field.fields, catalogue);
    case 'list':
      return z.array(objectOf(field.of.fields, catalogue)).max(field.max);
  }
}

const numberOf = ({ integer, min, max }: NumberField) => (integer ? z.int() : z.number()).min(min).max(max);

function choicesOf({ switches }: Catalogue) {
  const entries = switches.map(({ id, label, options }) => [
    id,
    z
      .enum(options.map((option) => option.id))
      .optional()
      .openapi({ description: `${label.en} / ${label.fr}. Default: ${options[0]?.id}.` }),
  ]);
  return z.strictObject(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

/** The description starts with the unit, which is what clients get wrong. */
function descriptionOf(key: string, field: Field, catalogue: Catalogue): string {
  const parts = [`${field.about.en}. / ${field.about.fr}.`];
  if (field.kind === 'number') parts.unshift(`Unit: ${field.unit.en}.`);
  if (field.kind === 'definition') parts.push(`By use: ${definitionsOf(catalogue)}.`);
  if (MEASURES.has(key)) parts.push(`For: ${measuredBy(key, catalogue)}.`);
  return parts.join(' ');
}

const MEASURES: ReadonlySet<string> = new Set<AmountKind>([
  'hoursPerWeek',
  'countPerWeek',
  'storedGB',
  'storedCount',
]);

const definitionsOf = ({ uses }: Catalogue) =>
  uses
    .filter(({ definitions }) => definitions.length > 0)
    .map(({ id, definitions }) => `${id} (${definitions.map((definition) => definition.id).join(', ')})`)
    .join('; ');

const measuredBy = (key: string, { uses }: Catalogue) =>
  uses
    .filter(({ measure }) => measure === key)
    .map(({ id }) => id)
    .join(', ') || 'no use yet';

function agesFit(request: Answers): boolean {
  const { people, children = 0, teenagers = 0, seniors = 0 } = request;
  const told = children + teenagers + seniors;
  return told === 0 || (people !== undefined && told <= people);
}

function usesFit({ uses = [] }: Answers, catalogue: Catalogue): boolean {
  const types = new Map(catalogue.uses.map((type) => [type.id, type]));
  return uses.every((answer) => {
    const type = types.get(answer.type);
    return type !== undefined && useFits(answer, type);
  });
}

const useFits = (answer: UseAnswer, { measure, definitions }: UseType): boolean =>
  [...MEASURES].every((key) => key === measure || answer[key as AmountKind] === undefined) &&
  (answer.definition === undefined || definitions.some(({ id }) => id === answer.definition));
