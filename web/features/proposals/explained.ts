/** Words of law in plain sentences, where some text uses them. */

/** @param plainly a sentence for each word, by the word in small letters @returns nothing where none is used */
export const explained = (texts: readonly string[], plainly: Readonly<Record<string, string>>): string =>
  Object.entries(plainly)
    .filter(([word]) => texts.some((text) => text.toLowerCase().includes(word)))
    .map(([, sentence]) => sentence)
    .join(' ');
