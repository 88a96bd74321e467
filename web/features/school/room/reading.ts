/** How a pupil reads, as kept on the device: no room knows it, and it stays for the next one. */
export interface ReadingKept {
  readonly easy?: boolean;
  readonly spaced?: boolean;
}

const NAME = 'sobrement.reading';

/** @param usual where nothing is kept, or may be */
export function readingKept(usual: ReadingKept): ReadingKept {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(NAME) ?? '{}') as ReadingKept) };
  } catch {
    return usual;
  }
}

export function keepReading(reading: ReadingKept): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(reading));
  } catch {
    // a private window: the choice lasts as long as the page
  }
}
