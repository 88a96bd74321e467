/** What is kept of a version: its catalogue by hash, and the answers that its own models gave. */
import type { Catalogue, Text } from '../catalogue/catalogue.ts';
import type { Estimate } from '../draws/distribution.ts';
import type { Answers } from '../household/answers.ts';

export interface KeptVersion {
  readonly version: string;
  readonly hash: string;
  /** The version of the models that computed its frozen answers. */
  readonly models: number;
  /** Whether the models of today can compute with its catalogue. */
  readonly readable: boolean;
  readonly catalogue: Catalogue;
}

/** A version as the history tells it: what changed, and what each case was and is. */
export interface Release extends Omit<KeptVersion, 'catalogue'> {
  /** Day on which its answers were frozen, as 2026-11-27. */
  readonly frozen: string;
  readonly changed: Text;
  /** What changed in the models; null where they stayed. */
  readonly modelsChanged: Text | null;
  /** kgCO2e a year, by case, as its own models gave them. */
  readonly households: Readonly<Record<string, Estimate>>;
  /** kgCO2e of the first year for the devices of a territory, spread over their lives, without any policy. */
  readonly commune: Estimate;
  /**
   * kgCO2e a year, by case, that these same models give with the catalogue of the version before: what is left of the
   * difference is the models’. Null where they cannot read it, and for the first version.
   */
  readonly before: Readonly<Record<string, number>> | null;
}

export interface History {
  /** The households of the answers that are frozen, by case. */
  readonly cases: Readonly<Record<string, Answers>>;
  /** Code of the territory whose devices are frozen. */
  readonly territory: string;
  /** The oldest first. */
  readonly releases: readonly Release[];
}
