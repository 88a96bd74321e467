/** What is read from `@etalab/decoupage-administratif` 6.0.0, and which of its entries count. */

export interface RawCommune {
  readonly code: string;
  readonly nom: string;
  /** `commune-actuelle`, or else a part or a former state of a commune, which already counts its people. */
  readonly type: string;
  readonly departement?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

export interface RawEpci {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly populationMunicipale: number;
  readonly populationTotale: number;
  readonly membres: readonly {
    readonly code: string;
    readonly populationMunicipale: number;
    readonly populationTotale: number;
  }[];
}

export interface RawPlace {
  readonly code: string;
  readonly nom: string;
  readonly region?: string;
  readonly zone: string;
}

export interface RawDivision {
  readonly communes: readonly RawCommune[];
  readonly epci: readonly RawEpci[];
  readonly departements: readonly RawPlace[];
  readonly regions: readonly RawPlace[];
}

export type Inhabited = RawCommune & { readonly departement: string; readonly population: number };

/**
 * Communes with a population. The districts of Paris, Lyon and Marseille, and the delegated and associated communes,
 * are left out because they would be counted twice; so are the six entries without a population (southern lands,
 * Clipperton).
 */
export const inhabited = (communes: readonly RawCommune[]): Inhabited[] =>
  communes.filter(
    (each): each is Inhabited =>
      each.type === 'commune-actuelle' && each.population !== undefined && each.departement !== undefined,
  );
