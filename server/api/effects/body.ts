/** Answers and picks → what these save, as the API tells it. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { estimateOf } from '../../../models/draws/spread.ts';
import { noticesOf } from '../../../models/household/notices.ts';
import { perPerson } from '../../../models/household/perPerson.ts';
import type { Laying } from '../../../models/proposals/alone.ts';
import { coverage } from '../../../models/proposals/coverage.ts';
import type { Effects } from '../../../models/proposals/effects.ts';
import { choiceOf, type Picks } from '../../../models/proposals/picks.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { type EffectsRequest } from '../request/fields.ts';
import { type EffectsBody } from './contract.ts';
import { asidesOf, proposalEffectsOf, ranksOf } from './rows.ts';

/** The body of an answer; the contract's example is made by it too. */
export function effectsBodyOf(
  { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, proposals, rebound, ...answers }: EffectsRequest,
  library: Library,
  estimators: Estimators,
  language: Language,
): EffectsBody {
  const { version, hash } = library.catalogue;
  const picks: Picks = proposals ? { proposals } : {};
  const laying = estimators.lay(answers, draws, seed);
  const { footprint, effectsOf } = laying;
  const choice = choiceOf(picks, library.proposals);
  const effects = effectsOf(footprint, choice, rebound === undefined ? {} : { rebound });
  const acting = effects.proposals.map(({ proposal }) => proposal);
  return {
    catalogue: { version, hash },
    origin: library.programme.origin[language],
    seed,
    draws,
    unit: 'kgCO2e per year',
    people: footprint.people,
    before: { total: footprint.total, perPerson: footprint.perPerson },
    joint: jointOf(effects, laying),
    proposals: proposalEffectsOf(effects),
    lines: linesOf(effects),
    coverage: coverageOf(acting, laying),
    ranks: ranksOf(effects, laying),
    aside: asidesOf(effects, laying),
    uncounted: uncountedOf(choice, library, language),
    notices: noticesOf(footprint.notices, answers, library.catalogue),
  };
}

function jointOf(effects: Effects, laying: Laying): EffectsBody['joint'] {
  const { saving, helps, after } = effects;
  return { saving: estimateOf(saving), helps, after, perPerson: perPersonLeft(effects, laying) };
}

/** A choice of nothing gives back the footprint's own figure, to the last bit. */
const perPersonLeft = ({ saving, left }: Effects, { footprint, bench }: Laying): Estimate =>
  saving.every((kg) => kg === 0) ? footprint.perPerson : estimateOf(perPerson(left, footprint, bench));

const linesOf = ({ lines }: Effects): EffectsBody['lines'] =>
  lines.map(({ line: { component, item, stage, amount }, saving, levers }) => ({
    component,
    item,
    stage,
    before: amount,
    after: amount - saving[0]!,
    saving: estimateOf(saving),
    levers,
  }));

function coverageOf(acting: readonly Proposal[], { footprint, bench }: Laying): EffectsBody['coverage'] {
  const { touched, untouched } = coverage(footprint, acting, bench);
  return {
    touched,
    untouched: untouched.map(({ component, item, stage, amount }) => ({ component, item, stage, amount })),
  };
}

/** Those picked that pull no lever, in the catalogue's order, with the reason that the programme's files give. */
function uncountedOf(
  choice: ReturnType<typeof choiceOf>,
  { measures, gestures }: Library,
  language: Language,
): EffectsBody['uncounted'] {
  return [...measures, ...gestures].flatMap(({ id, gap }) =>
    Object.hasOwn(choice, id) && gap ? [{ id, reason: gap[language] }] : [],
  );
}
