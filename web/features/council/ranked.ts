/** What is drawn of a territory where its link is shared: what its first actions would avoid there, each as far as it usually goes. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Gained } from '../../../models/council/outcome/gains.ts';
import type { Own, OwnBar } from '../../picture/card.ts';
import type { LeverShown } from './leverWords.ts';
import { massRange } from './view.ts';
import type { CouncilMessages, ToolMessages } from './words/fr.ts';

interface Words {
  readonly council: CouncilMessages;
  readonly tool: ToolMessages;
}

/**
 * The first actions that surely avoid something there, in the order of all rankings: a whole line is the low end, dashes go
 * to the high one.
 * @param gains by lever, beyond the law
 * @returns nothing where no action does
 */
export function rankedPicture(
  levers: readonly LeverShown[],
  gains: Readonly<Record<string, Gained>>,
  horizon: number,
  language: Language,
  { council, tool }: Words,
): Own | undefined {
  const shown = [...levers]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ id }) => gains[id]!.saved.low > LEAST_KG);
  if (shown.length === 0) return undefined;
  const end = Math.max(...shown.slice(0, SHOWN).map(({ id }) => gains[id]!.saved.high));
  const bars = shown.slice(0, SHOWN).map(({ id, label }): OwnBar => {
    const { saved } = gains[id]!;
    return {
      name: label,
      value: massRange(saved, language, tool),
      solid: saved.low / end,
      dashed: (saved.high - saved.low) / end,
    };
  });
  return { plate: 'datacenter', title: council.pictured(String(horizon)), bars };
}

/** As many as a picture has room for. */
const SHOWN = 4;
/** Over all the years: below this, nothing changes. */
const LEAST_KG = 0.5;
