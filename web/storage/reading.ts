/**
 * How someone reads, as kept on the device: no page sends it and no room knows it. One choice for the whole site: easy
 * sentences lead to the pages that have a simplified reading, and are those of a pupil's screen.
 */
export interface ReadingKept {
  readonly easy?: boolean;
  readonly spaced?: boolean;
}

export const READING = 'sobrement.reading';

/** @param usual where nothing is kept, or may be */
export function readingKept(usual: ReadingKept): ReadingKept {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(READING) ?? '{}') as ReadingKept) };
  } catch {
    return usual;
  }
}

export function keepReading(reading: ReadingKept): void {
  try {
    localStorage.setItem(READING, JSON.stringify(reading));
  } catch {
    // a private window: the choice lasts as long as the page
  }
}
