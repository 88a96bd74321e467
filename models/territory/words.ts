/**
 * Names in the form used to compare them: without accents, capitals, hyphens and apostrophes, with
 * abbreviations written out. A name has two keys: the full one, and a loose one without articles, linking
 * words and kinds of EPCI, since few people type "Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson" or "CA de La
 * Rochelle" in full.
 */

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  mt: 'mont',
  nd: 'notre dame',
};

const LINKS = new Set('le la les l de du des d en et sur sous s aux au a lez'.split(' '));

/** Words that mark a name as that of an EPCI. */
const EPCI_WORDS = new Set(
  'cc ca cu communaute communautes communes agglomeration agglo urbaine metropole intercommunalite epci ept'.split(
    ' ',
  ),
);

/**
 * "Saint-Étienne-lès-Remiremont" → `saint etienne les remiremont`; a text without letters or digits → an
 * empty key
 */
export function fullKey(text: string): string {
  return wordsOf(text)
    .map((word) => writtenOut(word))
    .join(' ');
}

/** @param key a full key; "ca de la rochelle" → `rochelle`. A key made only of such words stays as it is. */
export function looseKey(key: string): string {
  const words = key.split(' ').filter((word) => !LINKS.has(word));
  const without = words.filter((word) => !EPCI_WORDS.has(word));
  return (without.length > 0 ? without : words).join(' ') || key;
}

/** Whether a key names the kind of an EPCI together with another word: "agglo la rochelle", not "agglo" */
export function namesAnEpci(key: string): boolean {
  const words = key.split(' ').filter((word) => !LINKS.has(word));
  return words.some((word) => EPCI_WORDS.has(word)) && words.some((word) => !EPCI_WORDS.has(word));
}

/**
 * The possible meanings of a query, likeliest first. Only its last word may be unfinished: "st" is "saint",
 * or the start of "Strasbourg".
 */
export function readings(query: string): string[] {
  const words = wordsOf(query);
  const last = words.at(-1);
  const key = fullKey(query);
  if (last === undefined || writtenOut(last) === last) return [key];
  return [key, [...words.slice(0, -1).map((word) => writtenOut(word)), last].join(' ')];
}

const writtenOut = (word: string): string =>
  Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word]! : word;

/** Lower case, without accents; ligatures as one types them. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

function wordsOf(text: string): string[] {
  return plainLetters(text)
    .replace(/\bs\/s\b/g, 'sous ')
    .replace(/\bs\//g, 'sur ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
