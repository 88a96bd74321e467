/**
 * The schema of a request, generated from its table of fields in models/, with the words of the catalogue. It documents
 * and types the request, and is not run: the checker of models/ reads the same table, decides, and writes what the
 * sender is told. A property test makes sure that the two give the same verdict, but for the rules that a description
 * tells in words.
 */
import { z } from '@hono/zod-openapi';
import type { AmountKind, Catalogue } from '../../../models/catalogue/catalogue.ts';
import { DOCUMENT_LANGUAGE } from '../../../models/catalogue/documentLanguage.ts';
import { ANSWER_FIELDS } from '../../../models/household/answerFields.ts';
import type { Answers } from '../../../models/household/answers.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import {
  NO_VOCABULARY,
  type Field,
  type FieldKind,
  type Fields,
  type NumberField,
  type TextField,
  type VariantsField,
  type Vocabulary,
} from '../../../models/request/field.ts';
import { present } from '../../../models/request/present.ts';
import { MODEL_WORDS, wordingInEach } from '../../dictionaries.ts';
import { inAllLanguages, sentenceOf } from '../schema/sentence.ts';
import { effectsFields, RUN_FIELDS, type EffectsRequest, type FootprintRequest } from './fields.ts';

const ANSWERS_ABOUT =
  'Every key is optional. A key that is absent is unanswered and stands at the national distribution; an ' +
  'empty list or a zero is an answer: none. Amounts are those of the whole household. Children, teenagers and ' +
  'seniors together are no more than "people", which is then given. A use is told in its own measure and definitions.';

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
  return fieldsSchema<R>(name, { ...ANSWER_FIELDS, ...extra }, { description, vocabulary: catalogue });
}

/**
 * The same for a request without answers.
 * @param name of the request in the document
 */
export function fieldsSchema<R>(
  name: string,
  fields: Fields,
  {
    description,
    vocabulary = NO_VOCABULARY,
  }: { readonly description?: string; readonly vocabulary?: Vocabulary } = {},
): z.ZodType<R, R> {
  const schema = objectOf(fields, vocabulary).openapi(name, present({ description }));
  return schema as unknown as z.ZodType<R, R>;
}

function objectOf(fields: Fields, vocabulary: Vocabulary) {
  const entries = Object.entries(fields).map(([key, field]) => {
    const schema = schemaOf(field, vocabulary).openapi({
      description: descriptionOf(key, field, vocabulary),
    });
    return [key, field.required ? schema : schema.optional()];
  });
  return z.strictObject(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

function schemaOf(field: FieldKind, vocabulary: Vocabulary): z.ZodType {
  switch (field.kind) {
    case 'number':
      return numberOf(field);
    case 'word':
      return z.enum(field.words ?? (field.of ? vocabulary[field.of].map(({ id }) => id) : []));
    case 'flag':
      return z.boolean();
    case 'definition':
      return z.string();
    case 'text':
      return textOf(field);
    case 'choices':
      return choicesOf(vocabulary);
    case 'object':
      return objectOf(field.fields, vocabulary);
    case 'list':
      return z.array(schemaOf(field.of, vocabulary)).max(field.max);
    case 'record':
      return z.record(textOf({ min: 1, max: field.longest }), schemaOf(field.of, vocabulary));
    case 'variants':
      return variantsOf(field, vocabulary);
  }
}

const textOf = ({ min, max }: Pick<TextField, 'min' | 'max'>) =>
  min === undefined ? z.string().max(max) : z.string().min(min).max(max);

function variantsOf({ name, of, about }: VariantsField, vocabulary: Vocabulary) {
  const [first, ...others] = Object.entries(of).map(([kind, fields]) =>
    z.strictObject({ kind: z.literal(kind), ...objectOf(fields, vocabulary).shape }),
  );
  return z
    .discriminatedUnion('kind', [first!, ...others])
    .openapi(name, { description: sentenceOf(wordingInEach(about)) });
}

const numberOf = ({ integer, min, max }: NumberField) => (integer ? z.int() : z.number()).min(min).max(max);

function choicesOf({ switches }: Vocabulary) {
  const entries = switches.map(({ id, label, options }) => [
    id,
    z
      .enum(options.map((option) => option.id))
      .optional()
      .openapi({ description: `${inAllLanguages(label)}. Default: ${options[0]?.id}.` }),
  ]);
  return z.strictObject(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

const { units: UNITS } = MODEL_WORDS[DOCUMENT_LANGUAGE].request;

/** The description starts with the unit, which is what clients get wrong. */
function descriptionOf(key: string, field: Field, vocabulary: Vocabulary): string {
  const parts = [sentenceOf(wordingInEach(field.about))];
  if (field.kind === 'number') parts.unshift(`Unit: ${UNITS[field.unit]}.`);
  if (field.kind === 'definition') parts.push(`By use: ${definitionsOf(vocabulary)}.`);
  if (MEASURES.has(key)) parts.push(`For: ${measuredBy(key, vocabulary)}.`);
  return parts.join(' ');
}

const MEASURES: ReadonlySet<string> = new Set<AmountKind>([
  'hoursPerWeek',
  'countPerWeek',
  'storedGB',
  'storedCount',
]);

const definitionsOf = ({ uses }: Vocabulary) =>
  uses
    .filter(({ definitions }) => definitions.length > 0)
    .map(({ id, definitions }) => `${id} (${definitions.map((definition) => definition.id).join(', ')})`)
    .join('; ');

const measuredBy = (key: string, { uses }: Vocabulary) =>
  uses
    .filter(({ measure }) => measure === key)
    .map(({ id }) => id)
    .join(', ') || 'no use yet';
