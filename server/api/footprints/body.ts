/** Answers → the footprint as the API tells it. */
import type { Catalogue, Language, Text } from '../../../models/catalogue/catalogue.ts';
import { lookup } from '../../../models/catalogue/lookup.ts';
import { withRanges } from '../../../models/catalogue/ranges.ts';
import { memo } from '../../../models/draws/memo.ts';
import { splitBy, writtenOut } from '../../../models/draws/term.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { noticesOf } from '../../../models/household/notices.ts';
import { collectiveShare, type CollectiveShare } from '../../../models/household/collective.ts';
import { CRITERIA, CRITERION_UNITS } from '../../../models/catalogue/criterion.ts';
import { criterion } from '../../../models/household/criteria.ts';
import type { Footprint } from '../../../models/household/footprint.ts';
import { factorsOf, type Line } from '../../../models/household/line.ts';
import { MODELS_VERSION } from '../../../models/versions/modelsVersion.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { textsIn } from '../../dictionaries.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED, type Sample } from '../../../models/draws/sample.ts';
import { type FootprintRequest } from '../request/fields.ts';
import { type FootprintBody } from './contract.ts';
import type { SubscriptionTexts } from './words/fr.ts';

/** The body of a footprint; the contract's example is made by it too. */
export function footprintOf(
  { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, ...answers }: FootprintRequest,
  catalogue: Catalogue,
  estimators: Estimators,
  language: Language,
): FootprintBody {
  const footprint = estimators.estimate(answers, draws, seed);
  const { people, questions } = footprint;
  const collective = collectiveOf(withRanges(catalogue, answers.ranges), answers);
  const lines = footprint.lines.map(lineOf);
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    models: MODELS_VERSION,
    seed,
    draws,
    unit: 'kgCO2e per year',
    people,
    total: footprint.total,
    perPerson: footprint.perPerson,
    byComponent: footprint.byComponent,
    byStage: footprint.byStage,
    items: itemsOf(footprint, lines, catalogue, language),
    lines,
    assumed: assumedOf(footprint, lines, catalogue),
    nextQuestion: questions[0] ?? null,
    questions,
    notices: noticesOf(footprint.notices, footprint.situation.answers, catalogue),
    criteria: criteriaOf(footprint, estimators.sample(answers, draws, seed)),
    collectiveShare: {
      perPerson: collective.share.central,
      household: collective.share.central * people,
      range: { low: collective.share.low, high: collective.share.high },
      basis: { factor: collective.published.id, published: collective.published.central },
    },
  };
}

const criteriaOf = ({ situation }: Footprint, sample: Sample): FootprintBody['criteria'] =>
  CRITERIA.map((which) => {
    const { total, factors, covered, uncovered } = criterion(situation, which, sample);
    return {
      criterion: which,
      unit: `${CRITERION_UNITS[which]} per year` as const,
      ...total,
      factors,
      covered: covered.map(({ id }) => id),
      uncovered: uncovered.map(({ id }) => id),
    };
  });

type LineBody = FootprintBody['lines'][number];

/** A line with its terms written out. */
function lineOf({ component, item, stage, quantity, terms, amount }: Line): LineBody {
  const written = terms.map(writtenOut);
  const split = written.flatMap(splitBy);
  const named = factorsOf({ terms });
  return {
    component,
    item,
    stage,
    quantity,
    factors: split.length > 0 ? [...new Set([...named, ...split])] : named,
    terms: written,
    amount,
  };
}

function itemsOf(
  { items }: Footprint,
  lines: readonly LineBody[],
  catalogue: Catalogue,
  language: Language,
): FootprintBody['items'] {
  const { assumptions } = lookup(catalogue);
  const key = ({ component, item }: Pick<LineBody, 'component' | 'item'>) => `${component}/${item}`;
  const assumed = new Set(lines.filter(({ factors }) => factors.some((id) => assumptions.has(id))).map(key));
  return items.map((each) => {
    const { component, item, estimate } = each;
    const label = itemLabel(item, catalogue)?.[language];
    return {
      component,
      item,
      ...(label !== undefined && { label }),
      estimate,
      assumed: assumed.has(key(each)),
    };
  });
}

const SUBSCRIPTIONS: Readonly<Record<string, Text>> = textsIn(
  import.meta.glob<SubscriptionTexts>('./words/*.ts', { eager: true, import: 'subscriptions' }),
);

/**
 * What an item of a footprint is called: devices and uses by the catalogue, subscriptions here.
 * @param item an id; `#2` marks the second entry of one type
 */
const itemLabel = (item: string, catalogue: Catalogue): Text | undefined =>
  memo(labels, catalogue, () => labelsIn(catalogue)).get(item.split('#')[0]!);

const labels = new WeakMap<Catalogue, ReadonlyMap<string, Text>>();

const labelsIn = ({ devices, uses }: Catalogue) =>
  new Map([
    ...[...uses, ...devices].map(({ id, label }) => [id, label] as const),
    ...Object.entries(SUBSCRIPTIONS),
  ]);

/** The national distributions that entered the result: by a line, or as the number it is divided by. */
function assumedOf(
  { situation }: Footprint,
  lines: readonly LineBody[],
  catalogue: Catalogue,
): FootprintBody['assumed'] {
  const entered = new Set(writtenOut(situation.people).times);
  for (const { factors } of lines) for (const id of factors) entered.add(id);
  const assumed: FootprintBody['assumed'][number][] = [];
  for (const [factor, question] of lookup(catalogue).assumptions) {
    if (!entered.has(factor)) continue;
    const { central, unit } = catalogue.factors[factor]!;
    assumed.push({ factor, question, value: central, unit });
  }
  return assumed;
}

/** It depends on the switches alone, so the usual one is worked out once. */
function collectiveOf(catalogue: Catalogue, answers: Answers): CollectiveShare {
  if (answers.switches) return collectiveShare(catalogue, answers);
  let usual = usualShares.get(catalogue);
  if (!usual) usualShares.set(catalogue, (usual = collectiveShare(catalogue)));
  return usual;
}

const usualShares = new WeakMap<Catalogue, CollectiveShare>();
