/**
 * The OpenAPI document as a page shows it: routes, fields with their units and bounds, examples. It adds nothing to the
 * document, whose descriptions hold each language, its own first, separated by slashes.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { DOCUMENT_LANGUAGE, DOCUMENT_ORDER } from '../../../models/catalogue/documentLanguage.ts';
import { TYPESET } from '../../../models/catalogue/writing.ts';
import { exact } from '../../format.ts';
import type { ApiMessages } from './words/fr.ts';
import type { Contract, Operation, Schema } from './document.ts';

export interface Field {
  readonly name: string;
  readonly words: string;
}
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Field[];
  /** An address that answers as it is, for a route with no required parameters. */
  readonly attempt: string | undefined;
  readonly body: readonly Field[];
  readonly requests: readonly { readonly summary: string; readonly value: unknown }[];
  readonly answers: readonly {
    readonly status: string;
    readonly words: string;
    readonly example: unknown;
    /** What the example answers, and what is left out of it. */
    readonly note: string;
  }[];
}

const MOST_WORDS = 8;

export function routesOf(contract: Contract, language: Language, messages: ApiMessages): Route[] {
  const schemas = contract.components?.schemas ?? {};
  const resolved = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref ? schemas[schema.$ref.split('/').at(-1)!] : schema;
  return Object.entries(contract.paths ?? {}).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const sent = operation.requestBody?.content['application/json'];
      return {
        id: operation.operationId ?? path,
        method: method.toUpperCase(),
        path,
        summary: operation.summary ?? '',
        description: operation.description ?? '',
        parameters: (operation.parameters ?? []).map(({ name, required, schema, description }) => ({
          name,
          words: [required ? messages.required : '', wordsOf({ ...schema, description }, language, messages)]
            .filter(Boolean)
            .join('. '),
        })),
        attempt: attemptOf(method, path, operation),
        body: fieldsOf(resolved(sent?.schema), '', language, messages),
        requests: Object.values(sent?.examples ?? {}).map(({ summary = '', value }) => ({ summary, value })),
        answers: Object.entries(operation.responses ?? {}).map(([status, { description = '', content }]) => {
          const [example] = Object.values(Object.values(content ?? {})[0]?.examples ?? {});
          const note = [example?.summary, example?.description].filter(Boolean).join('. ');
          return { status, words: description, example: example?.value, note };
        }),
      };
    }),
  );
}

function attemptOf(method: string, path: string, { parameters = [] }: Operation): string | undefined {
  if (method !== 'get' || path.includes('{')) return undefined;
  const examples = parameters.flatMap(({ name, schema }) =>
    schema?.example === undefined ? [] : [[name, String(schema.example)]],
  );
  const query = new URLSearchParams(examples).toString();
  return query ? `${path}?${query}` : path;
}

export interface ProblemWords {
  readonly id: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export function problemsOf({ 'x-problems': problems = [] }: Contract, language: Language): ProblemWords[] {
  return problems.map(({ id, status, title, detail }) => ({
    id,
    status,
    title: TYPESET[language](title[language]),
    detail: TYPESET[language](detail[language]),
  }));
}

/** Fields of a body, such as `devices[].count`, each with its words. A long list of choices stays one field. */
function fieldsOf(
  schema: Schema | undefined,
  prefix: string,
  language: Language,
  messages: ApiMessages,
): Field[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([key, field]) => {
    const name = prefix + key;
    const words = wordsOf(field, language, messages);
    const choices = Object.entries(field.properties ?? {});
    if (choices.length > MOST_WORDS) {
      const named = choices.map(([choice, { enum: options = [] }]) => `${choice} (${options.join(', ')})`);
      return [{ name, words: `${words} ${named.join(' · ')}` }];
    }
    const inside = field.items
      ? fieldsOf(field.items, `${name}[].`, language, messages)
      : fieldsOf(field, `${name}.`, language, messages);
    return [{ name, words }, ...inside];
  });
}

function wordsOf(schema: Schema, language: Language, messages: ApiMessages): string {
  const words = ownWords(schema.description ?? '', language);
  const said = schema.enum?.every((one) => words.includes(one));
  return [words, said ? '' : boundsOf(schema, language, messages)].filter(Boolean).join(' ');
}

/**
 * "Unit: years. In English. / En français. For: …" → the text of one language, with the unit and the other shared
 * parts.
 */
export function ownWords(description: string, language: Language): string {
  const [, unit = '', text = ''] = /^(?:Unit: ([^.]+)\. )?(.*)$/s.exec(description)!;
  const said = text.split(' / ');
  const last = DOCUMENT_ORDER.length - 1;
  if (said.length <= last) return description;
  const [, ending = '', rest = ''] = /^(.*?)( (?:Default|For|By use): .*)?$/s.exec(
    said.slice(last).join(' / '),
  )!;
  const own = [...said.slice(0, last), ending][DOCUMENT_ORDER.indexOf(language)]!;
  const end = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
  return [end(TYPESET[language](own)), unit && `[${unit}]`, rest.trim()].filter(Boolean).join(' ');
}

/** What a page says of the language of the sentences that the document holds in one: nothing where it is the language of the page. */
export const foreignTo = (language: Language): Language | undefined =>
  language === DOCUMENT_LANGUAGE ? undefined : DOCUMENT_LANGUAGE;

function boundsOf(
  { type, minimum, maximum, maxItems, enum: words }: Schema,
  language: Language,
  messages: ApiMessages,
): string {
  const say = (value: number) => exact(value, language);
  if (words && words.length > MOST_WORDS) {
    return `(${messages.oneOf(`${words.slice(0, MOST_WORDS).join(', ')}, ${messages.more(words.length - MOST_WORDS)}`)})`;
  }
  if (words) return `(${messages.oneOf(words.join(', '))})`;
  if (minimum !== undefined && maximum !== undefined)
    return `(${type}, ${messages.from(say(minimum), say(maximum))})`;
  if (maxItems !== undefined) return `(${type}, ${messages.upTo(say(maxItems))})`;
  return '';
}
