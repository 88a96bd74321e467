/** The footprint of the page about the tool. The server measures its bytes. */
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { readingFootprint, transferFootprint } from '../../../models/household/transfer.ts';
import type { Assets } from '../../document.ts';

const MILLIGRAMS_PER_KG = 1e6;

const BYTES_PER_KB = 1000;

const READER = 'laptop';

export interface Weight {
  readonly kilobytes: number;
  /** mg CO2e. */
  readonly network: number;
  readonly datacenter: number;
  readonly sent: number;
  readonly read: number;
  /** How many times the footprint of sending the page the footprint of reading it is. */
  readonly times: number;
  /** kg CO2e when the page is sent a million times. */
  readonly million: number;
  readonly factors: readonly string[];
}

export interface Weighed {
  readonly address: string;
  readonly title: string;
  readonly weight: Weight;
}

/** What the build weighed of the pages, each once: the foot of a page and the page about the tool say one thing. */
export function weightsIn(weights: Assets['weights'], catalogue: Catalogue) {
  const pages = inEach((language) =>
    (weights?.[language] ?? []).map(({ address, title, bytes }): Weighed => ({
      address,
      title,
      weight: weightOf(bytes, catalogue),
    })),
  );
  const found = inEach(
    (language) => new Map(pages[language].map(({ address, weight }) => [address, weight])),
  );
  return {
    /** The heaviest first; none where nobody measured them. */
    of: (language: Language): readonly Weighed[] => pages[language],
    at: (language: Language, address: string): Weight | undefined => found[language].get(address),
  };
}

export function weightOf(bytes: number, catalogue: Catalogue): Weight {
  const { network, datacenter } = transferFootprint(bytes, catalogue);
  const read = readingFootprint(1, READER, catalogue);
  const sent = network + datacenter;
  const web = catalogue.uses.find(({ id }) => id === 'web');
  const factors = [
    catalogue.networks.fixedGB['two-part'],
    web?.electricityPerGB,
    web?.serversPerGB,
    catalogue.hosting.domestic,
    catalogue.hosting.foreign,
  ];
  return {
    kilobytes: bytes / BYTES_PER_KB,
    network: network * MILLIGRAMS_PER_KG,
    datacenter: datacenter * MILLIGRAMS_PER_KG,
    sent: sent * MILLIGRAMS_PER_KG,
    read: read * MILLIGRAMS_PER_KG,
    times: read / sent,
    million: sent * 1e6,
    factors: [...factors.filter((id) => id !== undefined), `${READER}.power`],
  };
}
