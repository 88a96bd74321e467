/** The proposals, with those of a link or of an earlier visit chosen; loaded once, whatever asks for them first. */
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';
import type { Ranges } from '../../../../models/catalogue/ranges.ts';
import type { Picks } from '../../../../models/proposals/picks.ts';
import { rememberedPicks } from '../../../storage/picks.ts';
import type { Household } from '../household.svelte.ts';
import { programmeIn, within, type Programme } from '../programme.ts';
import { createChoosing, type Choosing } from './choice.svelte.ts';

let chosen: Promise<Choosing> | undefined;
/** Set once it has loaded. */
let choosing: Choosing | undefined;
/** The ranges that it counts with. */
let chosenIn: Ranges | undefined;

/**
 * Under other ranges, proposals are laid anew, as they were picked and with the prices that were typed.
 * @throws when something could not be fetched; the next call tries again
 */
export function choose(household: Household): Promise<Choosing> {
  const { ranges } = household.answers;
  if (ranges !== chosenIn) chosen = undefined;
  chosenIn = ranges;
  chosen ??= lay(household).catch((error: unknown) => {
    chosen = undefined;
    throw error;
  });
  return chosen;
}

async function lay(household: Household): Promise<Choosing> {
  const [programme, { catalogue }] = await Promise.all([
    programmeIn(household.messages.language),
    household.whole(),
    // whose answers are shown decides whose proposals are
    household.ready,
  ]);
  const begun = choosing?.picked.picks() ?? (await begunWith(household, catalogue, programme));
  const typed = choosing?.typed ?? [];
  choosing = createChoosing(household, within(programme, household.answers.ranges), begun);
  for (const { euros, ...asked } of typed) choosing.type(asked, euros);
  return choosing;
}

/** Where nothing can be kept, those of a link go from view to view. What reads kept ones is loaded when there are any. */
async function begunWith(household: Household, catalogue: Catalogue, { numbers }: Programme): Promise<Picks> {
  if (rememberedPicks() === undefined && !household.visiting) return household.picks;
  const { beginPicks } = await import('../restore.ts');
  return beginPicks(household, { catalogue, proposals: numbers }, (picks) => {
    if (picks) choosing?.replace(picks);
    else choosing?.picked.keep();
  });
}
