/** The proposals, with those of a link or of an earlier visit chosen; loaded once, whatever asks for them first. */
import type { Ranges } from '../../../../models/catalogue/ranges.ts';
import { rememberedPicks } from '../../../storage/picks.ts';
import { openPicks } from '../../../storage/read.ts';
import type { Household } from '../household.svelte.ts';
import { programmeIn } from '../programme.ts';
import { beginPicks, keptWords } from '../restore.ts';
import { within } from '../suited.ts';
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
  const [programme, { catalogue }, visited] = await Promise.all([
    programmeIn(household.messages.language),
    household.whole(),
    beginPicks(household, (mine) => decide(household, mine)),
    keptWords(household),
  ]);
  const own = () => openPicks(rememberedPicks(), { catalogue, proposals: programme.numbers });
  const begun = choosing?.picked.picks() ?? visited ?? own();
  const typed = choosing?.typed ?? [];
  choosing = createChoosing(household, within(programme, household.answers.ranges), begun);
  for (const { euros, ...asked } of typed) choosing.type(asked, euros);
  return choosing;
}

/** Chooses the proposals to go on with after a visit: the reader's own, or those of the link as they now are. */
function decide({ workshop }: Household, mine: boolean): void {
  if (!choosing) return;
  if (!mine) return choosing.picked.keep();
  const known = { catalogue: workshop!.catalogue, proposals: choosing.programme.numbers };
  choosing.replace(openPicks(rememberedPicks(), known));
}
