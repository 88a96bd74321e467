/**
 * What may be saved from the council pages: a territory and the query of its page, checked as that page reads
 * them, so that no link leads to a page that reports an error.
 */
import type { Text } from '../../catalogue/catalogue.ts';
import { checkFields, checkRules, type Checked, type Problem } from '../../request/check.ts';
import { saying, type Fields, type Unit } from '../../request/field.ts';
import { OWN, ownFrom, scenarioFields } from '../../territory/own.ts';
import type { StockCatalogue } from './catalogue.ts';
import { nowhere, type PlanVocabulary } from './request.ts';
import { LONGEST_CODE } from './requestFields.ts';
import { readScenario, type ScenarioProblem } from './scenarioText.ts';

const said = saying(({ plan }) => plan.saved);

export interface SavedRequest {
  /** A territory code, or `own`. */
  readonly territory: string;
  /** What follows the question mark in the page's address. */
  readonly query?: string;
  /** Days until it is deleted. */
  readonly days?: number;
}

/**
 * A mandate's budget comes back every year: a link still in use is made again, one that is not used expires
 * by itself.
 */
export const SAVED_DAYS = { min: 1, usual: 365, max: 366 } as const;
export const LONGEST_QUERY = 2000;

export const SAVED_FIELDS: Fields = {
  territory: {
    kind: 'text',
    max: LONGEST_CODE,
    required: true,
    about: said('territory'),
  },
  query: {
    kind: 'text',
    max: LONGEST_QUERY,
    about: said('query'),
  },
  days: {
    kind: 'number',
    integer: true,
    min: SAVED_DAYS.min,
    max: SAVED_DAYS.max,
    unit: 'days',
    about: said('days', SAVED_DAYS.usual),
  },
};

/** @param fieldsOf the names and values of a query */
export function checkSaved(
  value: unknown,
  { stock, catalogue, knows }: PlanVocabulary,
  fieldsOf: (query: string) => readonly (readonly [string, string])[],
): Checked<SavedRequest> {
  return checkRules(
    checkFields<SavedRequest>(value, SAVED_FIELDS, catalogue),
    ({ territory, query = '' }) => {
      const fields = fieldsOf(query);
      const problems: Problem[] = [];
      if (territory === OWN) {
        const own = ownFrom(fields);
        if ('wrong' in own)
          problems.push({ path: `query.${own.wrong === 'name' ? 'name' : 'people'}`, code: 'missing' });
      } else problems.push(...nowhere(territory, knows));
      const read = readScenario(scenarioFields(territory, fields), stock, stock.base);
      const values = new Map(fields);
      problems.push(...read.problems.map((problem) => told(problem, values.get(problem.field) ?? '', stock)));
      return problems;
    },
  );
}

function told(
  { field, code, min, max, words, count, sum }: ScenarioProblem,
  value: string,
  stock: StockCatalogue,
): Problem {
  const path = `query.${field}`;
  if (code === 'unknown-word') return { path, code, words: words! };
  if (code === 'wrong-sum') return { path, code, count: count!, sum: sum! };
  if (code === 'not-ages') return { path, code, max: max! };
  if (code === 'unknown-field' || min === undefined || max === undefined)
    return { path, code: 'unknown-key' };
  const beyond = Number(value.replace(',', '.')) < min ? 'too-small' : 'too-large';
  const wrong = code === 'out-of-range' ? beyond : code;
  return { path, code: wrong, min, max, unit: unitOf(field, stock) };
}

function unitOf(field: string, { levers }: StockCatalogue): Unit | Text {
  if (field === 'horizon' || field === 'from' || field === 'ages.year' || field.endsWith('.start'))
    return 'year';
  if (field.endsWith('.ramp')) return 'years';
  if (field.endsWith('.cost')) return 'EUR';
  // a lever may be preceded by the letter of a scenario, or by `done`
  return levers.find(({ id }) => field === id || field.endsWith(`.${id}`))?.intensity.unit ?? 'homes';
}
