/** What is said where a catalogue is absent, in French; its shape is what the other languages must have. */
export const absent = {
  present: (hash: string) => `Ce serveur ne garde pas ce catalogue. Le catalogue présent est ${hash}.`,
};

export type AbsentTexts = typeof absent;
