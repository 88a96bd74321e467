/** What a pupil thought while waiting, by step: on this screen alone, for as long as its page is open. */
export interface Thought {
  readonly reason?: string;
  readonly guess?: string;
}

let thoughts = $state.raw<Readonly<Record<string, Thought>>>({});

export const thoughtAt = (step: string): Thought => thoughts[step] ?? {};

export function think(step: string, thought: Thought): void {
  thoughts = { ...thoughts, [step]: { ...thoughts[step], ...thought } };
}
