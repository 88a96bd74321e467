/** The proposals picked, as written in a request, a file or a link. */
import type { Choice, Proposals } from './proposals.ts';

export interface Picks {
  readonly proposals?: readonly { readonly id: string; readonly intensity?: number }[];
  /** Share of a saving that rebound takes back, 0 to 1; the published one when absent. */
  readonly rebound?: number;
}

export const picksSomething = ({ proposals = [], rebound }: Picks): boolean =>
  proposals.length > 0 || rebound !== undefined;

/** Picks → how far each proposal goes. */
export function choiceOf(
  { proposals: picked = [] }: Picks,
  { proposals }: Pick<Proposals, 'proposals'>,
): Choice {
  const choice: Record<string, number> = {};
  for (const { id, intensity } of picked) {
    const usual = proposals.find((proposal) => proposal.id === id)?.intensity ?? 0;
    choice[id] = Math.max(choice[id] ?? 0, intensity ?? usual);
  }
  return choice;
}

/** The reverse of `choiceOf`, in the catalogue's order. */
export const picksOf = (choice: Choice, { proposals }: Pick<Proposals, 'proposals'>) =>
  proposals.flatMap(({ id }) => (choice[id] === undefined ? [] : [{ id, intensity: choice[id] }]));
