/** What is read from `@etalab/decoupage-administratif` 6.0.0, and which of its entries count. */

export interface RawCommune {
  readonly code: string;
  readonly nom: string;
  /** `commune-actuelle`, or else a part or a former state of a commune, which already counts its people. */
  readonly type: string;
  readonly departement?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** Of a delegated or associated commune: the commune that it is part of. */
  readonly chefLieu?: string;
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
  /** Territories of Greater Paris, inside its métropole. */
  readonly ept: readonly RawEpci[];
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

/** A delegated or associated commune, by its name, and the commune that it is part of. */
export interface RawPart {
  readonly name: string;
  readonly within: string;
}

/** Those with another name than the commune that they are part of: people still look for them. */
export function partsIn(communes: readonly RawCommune[]): RawPart[] {
  const names = new Map(inhabited(communes).map(({ code, nom }) => [code, nom]));
  return communes.flatMap(({ type, nom, chefLieu = '' }) => {
    const whole =
      type === 'commune-deleguee' || type === 'commune-associee' ? names.get(chefLieu) : undefined;
    return whole === undefined || whole === nom ? [] : [{ name: nom, within: chefLieu }];
  });
}
