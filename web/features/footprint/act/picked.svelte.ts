/** Which proposals are ticked, how far each one goes, and how large the rebound is. */
import { choiceOf, picksOf, type Picks } from '../../../../models/proposals/picks.ts';
import type { Choice, Proposals } from '../../../../models/proposals/proposals.ts';

/**
 * @param begun the proposals from a link, a file or an earlier visit
 * @param usual how far a proposal goes when it is ticked, 0 to 1
 * @param remember keeps the picks on the device
 */
export function createPicked(
  numbers: Proposals,
  begun: Picks,
  usual: (id: string) => number,
  remember: (picks: Picks) => void,
) {
  let choice = $state.raw<Choice>(choiceOf(begun, numbers));
  let rebound = $state.raw(begun.rebound);
  let sliding = $state.raw(false);

  const picks = (): Picks => ({
    ...(Object.keys(choice).length > 0 && { proposals: picksOf(choice, numbers) }),
    ...(rebound !== undefined && { rebound }),
  });

  /** Called also when a slider stops. */
  function keep(): void {
    sliding = false;
    remember(picks());
  }

  return {
    get choice() {
      return choice;
    },
    get rebound() {
      return rebound;
    },
    get sliding() {
      return sliding;
    },
    picks,
    keep,

    tick(id: string, on: boolean): void {
      const { [id]: _previous, ...others } = choice;
      choice = on ? { ...others, [id]: usual(id) } : others;
      keep();
    },

    /**
     * Called while a slider moves; the result is kept when it stops.
     * @param intensity 0 to 1; at zero a proposal stays ticked and does nothing
     */
    slide(id: string, intensity: number): void {
      sliding = true;
      choice = { ...choice, [id]: intensity };
    },

    setRebound(share: number | undefined): void {
      rebound = share;
      keep();
    },

    /** Takes the proposals of a file or of a link. */
    replace(next: Picks): void {
      rebound = next.rebound;
      choice = choiceOf(next, numbers);
      keep();
    },
  };
}
