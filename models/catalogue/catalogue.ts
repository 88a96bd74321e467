/**
 * The types of what the catalogue holds: dated, sourced quantities and the things that they describe. `data/`
 * turns JSON into these; the server and the browser compute with them. No value is written here.
 */
import type { Language } from './language.ts';
import type { Factor, FactorId } from '../draws/factor.ts';

export type { Language };
export type Text = Readonly<Record<Language, string>>;

export type Component = 'device' | 'network' | 'datacenter';
export type Stage = 'manufacture' | 'distribution' | 'use' | 'end-of-life';
export const COMPONENTS: readonly Component[] = ['device', 'network', 'datacenter'];
export const STAGES: readonly Stage[] = ['manufacture', 'distribution', 'use', 'end-of-life'];

/** Age bands that the surveys tell apart. Adults of 18–59 are the base. */
export type AgeBand = 'child' | 'teenager' | 'senior';

/**
 * A national distribution that stands in for an answer that was not given. `per` says what it is counted by:
 * `equipment` and `equipment-tv` are by household, more in a larger one; `byAge` holds the factor of an age band, in the same unit, where one is published.
 */
export interface Assumption {
  readonly factor: FactorId;
  readonly question: QuestionId;
  readonly per:
    'household' | 'equipment' | 'equipment-tv' | 'person' | 'person-12' | 'device' | 'line' | 'sim';
  readonly byAge?: Readonly<Partial<Record<AgeBand, FactorId>>>;
}

/** `people`, `connections`, `device:smartphone`, `use:video` */
export type QuestionId = string;

export type Premises = 'home' | 'school' | 'council';
/** In the order of the terms that make up a line whose origin is not answered. */
export const ORIGINS = ['new', 'refurbished', 'second-hand'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface DeviceType {
  readonly id: string;
  readonly label: Text;
  readonly group: string;
  readonly places: readonly Premises[];
  /** The type that this one is a size or technology of: naming one answers the question about the other. */
  readonly variantOf?: string;
  readonly manufacture: FactorId;
  readonly distribution?: FactorId;
  readonly endOfLife?: FactorId;
  /** W while it is on; absent where no source gives one: the missing electricity is then stated as a gap. */
  readonly power?: FactorId;
  /** kWh a year, for a device that is always on or whose hours mean nothing. */
  readonly electricity?: FactorId;
  /**
   * kgCO2e emitted by refitting one, parts and carriage included; a refurbished device is charged this and
   * nothing else.
   */
  readonly refit?: FactorId;
  /** Years that a refurbished device serves its second owner. */
  readonly secondLife?: FactorId;
  /**
   * Share of the spread of `manufacture` that is from one model to another; absent where no source tells it from the
   * error of the method, which all models share.
   */
  readonly models?: FactorId;
  /** Shares of new, refurbished and second-hand devices among those in use, where a survey gives them. */
  readonly origins?: Readonly<Record<Origin, FactorId>>;
  readonly count?: Assumption;
  readonly years: Assumption;
  readonly hours?: Assumption;
}

export type AmountKind = 'hoursPerWeek' | 'countPerWeek' | 'storedGB' | 'storedCount';

export interface UseDefinition {
  readonly id: string;
  readonly label: Text;
  /** GB per hour, per item, or per GB. */
  readonly traffic: FactorId;
}

/** What stays on servers of what a use receives: GB received in a year × years kept, up to what there is room for. */
export interface KeptTraffic {
  readonly years: FactorId;
  /** GB that there is room for. */
  readonly room: Assumption;
  /** kWh and kgCO2e, by GB kept for a year: those of files. */
  readonly electricity: FactorId;
  readonly servers: FactorId;
}

export interface UseType {
  readonly id: string;
  readonly label: Text;
  readonly measure: AmountKind;
  /** The first one stands in for an unanswered definition. Empty when the use moves no counted bytes. */
  readonly definitions: readonly UseDefinition[];
  /** kWh and kgCO2e of servers, by unit of use and by GB moved. */
  readonly electricity?: FactorId;
  readonly electricityPerGB?: FactorId;
  readonly servers?: FactorId;
  readonly serversPerGB?: FactorId;
  readonly kept?: KeptTraffic;
  /**
   * Absent when nobody has measured it: nothing is counted until the question is answered, and the page says
   * so.
   */
  readonly amount?: Assumption;
}

export interface Grid {
  readonly id: string;
  readonly label: Text;
  /** kgCO2e per kWh; absent where no source gives one: the gap is shown, never another zone's value. */
  readonly intensity?: FactorId;
  /** Of another country than the one that national figures describe. */
  readonly abroad?: true;
}

export type NetworkMethod = 'two-part' | 'average' | 'full';
export const NETWORK_METHODS: readonly NetworkMethod[] = ['two-part', 'average', 'full'];

export interface NetworkFactors {
  readonly lines: Assumption;
  readonly sims: Assumption;
  /** GB a month that the counted uses do not explain, per line and per SIM. */
  readonly fixedGBPerMonth: Assumption;
  readonly mobileGBPerMonth: Assumption;
  /** Shares of bytes on each network, for a use whose network was not given. */
  readonly shares: Readonly<Record<'fixed' | 'mobile', FactorId>>;
  /** kWh a year of the box; then the rest of a line's use; then its manufacture and installation. */
  readonly lineElectricity: FactorId;
  readonly lineOperation: FactorId;
  readonly lineManufacture: FactorId;
  readonly simOperation: FactorId;
  readonly simManufacture: FactorId;
  /** kgCO2e per GB, by method. */
  readonly fixedGB: Readonly<Record<NetworkMethod, FactorId>>;
  readonly mobileGB: Readonly<Record<NetworkMethod, FactorId>>;
}

export interface HostFactors {
  readonly domesticShare: FactorId;
  readonly foreignShare: FactorId;
  readonly domestic: FactorId;
  readonly foreign: FactorId;
}

/**
 * A disagreement between methods. The first option is the default. An option replaces factors by their
 * published alternatives; `null` means that the alternative already contains that stage.
 */
export interface Switch {
  readonly id: string;
  readonly label: Text;
  readonly options: readonly SwitchOption[];
}

export interface SwitchOption {
  readonly id: string;
  readonly label: Text;
  readonly replaces: Readonly<Record<FactorId, FactorId | null>>;
}

export interface Equivalence {
  readonly id: string;
  readonly label: Text;
  readonly factor: FactorId;
}

export interface Catalogue {
  readonly version: string;
  readonly hash: string;
  readonly factors: Readonly<Record<FactorId, Factor>>;
  readonly people: Assumption;
  readonly devices: readonly DeviceType[];
  readonly dormant: Assumption;
  /** Times the national number of devices, by what they are counted by and the size of the home: `equipment.2`. */
  readonly equipment: readonly FactorId[];
  /** kgCO2e of carriage and a check, for a device that is passed on as it is. */
  readonly handover: FactorId;
  readonly networks: NetworkFactors;
  readonly uses: readonly UseType[];
  readonly hosting: HostFactors;
  readonly grids: readonly Grid[];
  readonly switches: readonly Switch[];
  readonly equivalences: readonly Equivalence[];
  /** kgCO2e a year and per inhabitant: the published figure for every data centre that works for France. */
  readonly nationalDatacenters: FactorId;
}
