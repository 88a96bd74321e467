/** What a home may name of a catalogue, and little else: for a page that shows it in one language. */
import type { Catalogue, Text } from './catalogue.ts';
import type { Language } from './language.ts';
import { inEach } from './language.ts';

const HOME = 'home';

/**
 * Devices of homes, every use and every grid, methods at their first option; names in one language, where they are told.
 * Answers that name anything else need the whole catalogue. Both give the same bits for what they share.
 */
export function ofHomes(catalogue: Catalogue, language: Language): Catalogue {
  const named = <T extends { readonly label: Text }>(each: T, told = true): T => ({
    ...each,
    label: inEach((one) => (told && one === language ? each.label[one] : '')),
  });
  return {
    ...catalogue,
    devices: catalogue.devices.filter(({ places }) => places.includes(HOME)).map((each) => named(each)),
    uses: catalogue.uses.map((use) => ({
      ...named(use),
      definitions: use.definitions.map((each) => named(each, false)),
    })),
    grids: catalogue.grids.map((each) => named(each, false)),
    switches: [],
    equivalences: [],
  };
}
