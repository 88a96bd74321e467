/** What a home may name of a catalogue, and little else: for a page that shows it in one language. */
import type { Catalogue, Text } from './catalogue.ts';
import type { Language } from './language.ts';
import { inEach } from './language.ts';

const HOME = 'home' as const;

/**
 * Devices of homes, every use and every grid, methods at their first option; names in one language, where they are told.
 * Answers that name anything else need the whole catalogue. Both give the same bits for what they share.
 */
export function ofHomes(catalogue: Catalogue, language: Language): Catalogue {
  const named = <T extends Labelled>(each: T, told = true): T => inOne(each, told ? language : undefined);
  return {
    ...catalogue,
    // where else each may be is not told
    devices: catalogue.devices
      .filter(({ places }) => places.includes(HOME))
      .map((each) => ({ ...named(each), places: [HOME] })),
    uses: catalogue.uses.map((use) => ({
      ...named(use),
      definitions: use.definitions.map((each) => named(each, false)),
    })),
    grids: catalogue.grids.map((each) => named(each, false)),
    switches: [],
    equivalences: [],
  };
}

/** The same with every method, for a home that counts by other methods than the first ones; of names, those of devices alone. */
export function ofMethods(catalogue: Catalogue, language: Language): Catalogue {
  const homes = ofHomes(catalogue, language);
  return {
    ...homes,
    uses: homes.uses.map((use) => inOne(use)),
    switches: catalogue.switches.map((each) => ({
      ...inOne(each),
      options: each.options.map((option) => inOne(option)),
    })),
  };
}

interface Labelled {
  readonly label: Text;
}

/** The same with its name in one language, or without any. */
const inOne = <T extends Labelled>(each: T, language?: Language): T => ({
  ...each,
  label: inEach((one) => (one === language ? each.label[one] : '')),
});
