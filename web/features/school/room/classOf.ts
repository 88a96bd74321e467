/**
 * What the class comes to, from its revealed figures alone: a home with the means of the class, and the proposals
 * that had the most votes laid on it. What few people answered stands at the national mean, as anywhere else.
 */
import type { Library } from '../../../../data/library.ts';
import { COMPONENTS, type Language } from '../../../../models/catalogue.ts';
import { createEstimator, type Footprint } from '../../../../models/footprint/footprint.ts';
import { perPerson } from '../../../../models/proposals/perPerson.ts';
import { choiceOf } from '../../../../models/proposals/picks.ts';
import { estimateOf, withCentral, type Spread } from '../../../../models/proposals/spread.ts';
import type { Figure } from '../../../../models/room/types.ts';
import { answersOf } from '../../../../models/school/inventory.ts';
import { VOTES } from '../../../../models/school/steps.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { Average } from '../../../effects/average.ts';
import type { ClassShown, Setup } from './types.ts';

type Figures = Readonly<Record<string, Figure>>;

export function classOf(
  { steps }: Setup,
  view: { readonly steps: readonly Pick<RoomView['steps'][number], 'id' | 'figures'>[] },
  library: Library,
  { sample, ground: { bench, effectsOf } }: Average,
  language: Language,
): ClassShown {
  const figuresOf = (kind: 'inventory' | 'vote'): Figures => {
    const id = steps.find((step) => step.kind === kind)?.id;
    return view.steps.find((step) => step.id === id)?.figures ?? {};
  };
  const means = Object.entries(figuresOf('inventory')).flatMap(([id, figure]) =>
    figure.kind === 'number' ? [[id, figure.mean] as const] : [],
  );
  if (means.length === 0) return {};
  const answers = answersOf(Object.fromEntries(means), library.school.questions);
  const footprint = createEstimator(library.catalogue, sample)(answers);
  const each = (spread: Spread) => estimateOf(perPerson(spread, footprint, bench));
  const home = { perPerson: footprint.perPerson, madeOf: madeOf(footprint) };
  const picked = mostVoted(figuresOf('vote'));
  if (picked.length === 0) return { home };
  const choice = choiceOf({ proposals: picked.map((id) => ({ id })) }, library.proposals);
  const effects = effectsOf(footprint, choice);
  const acting = new Set(effects.proposals.map(({ proposal }) => proposal.id));
  const titleOf = (id: string) =>
    [...library.measures, ...library.gestures].find((one) => one.id === id)!.title[language];
  return {
    home,
    chosen: {
      titles: picked.map(titleOf),
      uncounted: picked.filter((id) => !acting.has(id)).map(titleOf),
      saving: each(effects.saving),
      left: each(effects.left),
    },
  };

  function madeOf({ byComponent, items }: Footprint) {
    return Object.fromEntries(
      COMPONENTS.map((component) => {
        const draws = new Float64Array(sample.draws);
        for (const item of items)
          if (item.component === component)
            for (let i = 0; i < draws.length; i++) draws[i]! += item.draws[i]!;
        return [component, each(withCentral(byComponent[component].central, draws))];
      }),
    ) as NonNullable<ClassShown['home']>['madeOf'];
  }
}

/** At equal votes, in the order of the cards. */
function mostVoted({ vote }: Figures): string[] {
  if (vote?.kind !== 'choice') return [];
  const voted = Object.entries(vote.counts).filter(([, votes]) => votes > 0);
  return voted
    .sort(([, a], [, b]) => b - a)
    .slice(0, VOTES)
    .map(([id]) => id);
}
