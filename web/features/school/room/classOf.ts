/**
 * The results of the class, in the words of one language: its homes, the effect of each proposal on them, and the
 * proposals it chose. Nothing is given about homes before five people have answered; what a home did not answer stands
 * at the national mean.
 */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { createEstimator } from '../../../../models/household/footprint.ts';
import type { AloneEffect } from '../../../../models/proposals/alone.ts';
import { sealOfProposal } from '../../../../models/proposals/proposals.ts';
import type { Room } from '../../../../models/room/types.ts';
import { bandsOf } from '../../../../models/school/bands.ts';
import { chosenIn, type Chosen } from '../../../../models/school/chosen.ts';
import { aloneOn, overlap, togetherOn, type Together } from '../../../../models/school/classEffects.ts';
import { classHome, type ClassHome, type ClassTotals } from '../../../../models/school/classHome.ts';
import { homesOf, type Home } from '../../../../models/school/homes.ts';
import { memo } from '../../../../models/draws/memo.ts';
import type { Average } from '../../../effects/average.ts';
import {
  effectRow,
  effectShort,
  effectTold,
  isDoubtful,
  sureSaid,
  unsharedSaid,
  type EffectRow,
  type EffectTold,
} from '../effectWords.ts';
import { optionsOf } from './roomSteps.ts';
import type { ClassShown, Setup } from './types.ts';

export type ClassOf = (setup: Setup, room: Room, language: Language) => ClassShown;

/** Figures about homes, without their draws: the draws of all the homes of all the rooms would fill the memory. */
interface Known {
  readonly totals: ClassTotals;
  /** By proposal. */
  readonly alone: ReadonlyMap<string, AloneEffect | undefined>;
  /** By the set of chosen proposals. */
  readonly together: Map<string, Together>;
}

export function createClassOf(library: Library, average: () => Average): ClassOf {
  const { catalogue, measures, gestures, proposals, school } = library;
  const proposalOf = (id: string) => proposals.proposals.find((one) => one.id === id)!;
  /** Keyed by what a room knows of its homes, an object that later events leave unchanged. */
  const known = new WeakMap<object, Known>();
  let estimate: ReturnType<typeof createEstimator> | undefined;

  function drawn(homes: readonly Home[]): ClassHome {
    const { sample, ground } = average();
    estimate ??= createEstimator(catalogue, sample);
    return classHome(homes, { estimate, bench: ground.bench, questions: school.questions });
  }

  function workedOut(homes: readonly Home[], cards: readonly string[]): Known {
    const home = drawn(homes);
    const { ground } = average();
    const alone = cards.map((id) => [id, aloneOn(home, proposalOf(id), ground)] as const);
    return { totals: home.totals, alone: new Map(alone), together: new Map() };
  }

  function togetherOf(homes: readonly Home[], { together }: Known, { options }: Chosen): Together {
    return memo(together, options.join(), () => togetherOn(drawn(homes), options, average().ground));
  }

  const titleIn = (language: Language) => (id: string) =>
    [...measures, ...gestures].find((one) => one.id === id)!.title[language];
  const sealFor = (id: string) => sealOfProposal(proposalOf(id), proposals);

  return ({ steps }, room, language) => {
    const inventory = steps.find(({ kind }) => kind === 'inventory');
    const told = inventory && room.states[inventory.id];
    const homes = told ? homesOf(room, inventory) : [];
    const vote = steps.find(({ kind }) => kind === 'vote');
    const chosen = vote && chosenIn(room, vote);
    const titleOf = titleIn(language);
    const leading = optionsOf(steps)
      .filter((id) => chosen?.options.includes(id))
      .map(titleOf);
    const voted = leading.length > 0 ? { leading } : {};
    if (!told || homes.length === 0) return voted;
    const found = known.get(told) ?? workedOut(homes, optionsOf(steps));
    known.set(told, found);
    const effects = [...found.alone].map(([id, effect]) => [id, effectTold(effect, sealFor(id), language)]);
    const said = Object.fromEntries(effects) as Readonly<Record<string, EffectTold>>;
    const rows = [...found.alone].map(([id, effect]) => [id, effectRow(effect, sealFor(id), language)]);
    const shown = {
      home: found.totals,
      effects: said,
      rows: Object.fromEntries(rows) as Readonly<Record<string, EffectRow>>,
      bands: bandsOf(found.alone),
      ...voted,
    };
    if (!chosen || chosen.options.length === 0) return shown;
    const acts = (id: string) => proposalOf(id).lever !== undefined;
    const together = togetherOf(homes, found, chosen);
    const yearly = chosen.options.flatMap((id) => {
      const effect = found.alone.get(id);
      return effect && !effect.aside ? [effect] : [];
    });
    const overlaps = overlap(yearly, together);
    return {
      ...shown,
      chosen: {
        titles: chosen.options.map(titleOf),
        rows: chosen.options.map((id) => {
          const effect = found.alone.get(id);
          const share = effect?.aside ? undefined : together.shares.get(id);
          return {
            id,
            title: titleOf(id),
            tied: chosen.tied.includes(id),
            // of one, the sum says it all
            ...(effect &&
              (effect.aside || yearly.length > 1) && {
                alone: effectShort(effect, sealFor(id), language, !overlaps),
              }),
            ...(share === undefined ? { unshared: unsharedSaid(effect, language) } : { share }),
          };
        }),
        tied: chosen.tied.map(titleOf),
        few: chosen.few,
        ...(chosen.settled && { settled: chosen.settled.map(titleOf) }),
        uncounted: chosen.options.filter((id) => !acts(id)).map(titleOf),
        saving: together.saving,
        left: together.left,
        overlap: overlaps,
        // what acts once only saves nothing of a year, for sure
        doubtful: yearly.length > 0 && isDoubtful(together, language),
        sure: sureSaid(together, language),
      },
    };
  };
}
