/** The pages and files of the council door, by name. Each one runs a simulation, then puts it into words. */
import { loadAudits } from '../../data/audits.ts';
import type { Library } from '../../data/library.ts';
import { libraryBy } from '../../data/programme/leversAlone.ts';
import { loadVersions } from '../../data/versions/load.ts';
import type { Territories } from '../../data/territories/territories.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { Assets } from '../../web/document.ts';
import type { Embedding } from '../../web/embedding.ts';
import { createSite, type Site } from '../../web/server.ts';
import { createProgramme } from './programme.ts';
import { sealOfPulls } from '../../models/council/outcome/ranking.ts';
import { DEFAULT_SEED } from '../../models/draws/sample.ts';
import { changedIn } from '../api/simulations/changes.ts';
import { createFactorSearch } from '../api/factors/search.ts';
import { toldPlace } from '../api/simulations/place.ts';
import type { LaidQuery } from '../../web/features/proposals/laid/query.ts';
import type { Told } from '../../web/picture/card.ts';
import { cardPng } from './pictures/card.ts';
import { workbooks, written, type Workbooked, type Written } from '../files/kinds.ts';
import { simulationBodyOf, supposingSaid } from '../api/simulations/body.ts';
import { spreadsheet } from '../../models/request/csv.ts';

/** A scenario and its territory, which exists, as their address gives them. */
export interface Scenario {
  readonly code: string;
  readonly fields: readonly (readonly [string, string])[];
  /** The host of this site, as the reader knows it. */
  readonly host: string;
  /** Where other devices reach this site. */
  readonly origin: string;
}

/** A form as someone filled it in, by the names of its fields. */
export type Filled = Readonly<Record<string, string>>;

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A file that is not all text. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export type DrawnAssets = Assets;

/** The site in a calculator, which draws only these pages: none of them shows the contract, who publishes it, or the addresses for a class. */
export const openDrawnSite = (library: Library, territories: Territories, assets: DrawnAssets): Site =>
  createSite({
    library,
    libraryOf: libraryBy(library),
    versions: loadVersions(),
    disputes: [],
    audits: loadAudits(),
    publisher: {},
    territories,
    assets,
    search: createFactorSearch(library),
    programme: createProgramme(library),
    document: () => ({}),
    lan: () => [],
  });

export type PageJobs = ReturnType<typeof createPageJobs>;

export function createPageJobs(library: Library, site: Site) {
  return {
    territory: (language: Language, { code, fields }: Scenario): string =>
      site.council.territory(language, code, fields)!,
    note: (language: Language, { code, fields, host }: Scenario): string =>
      site.council.note(language, code, fields, host)!,
    pieces: (language: Language, { code, fields }: Scenario): string =>
      site.council.pieces(language, code, fields)!,
    /** The form again, when the requested file does not exist: it still holds what was written in it. */
    piecesAgain: (language: Language, { code, fields }: Scenario, filled: Filled): string =>
      site.council.pieces(language, code, fields, { typed: typedIn(filled), wrong: true })!,
    piecesFile(
      language: Language,
      { code, fields }: Scenario,
      filled: Filled,
      as: Written | 'csv',
    ): MadeFile {
      const { name, document, sheet } = site.council.piecesFile(language, code, fields, typedIn(filled))!;
      return {
        name: `${name}.${as}`,
        bytes: as === 'csv' ? encoder.encode(spreadsheet(sheet, language)) : written[as](document),
      };
    },
    meeting: (language: Language, { code, fields, origin }: Scenario): string =>
      site.council.meeting(language, code, fields, origin)!,
    review: (language: Language, { code, fields, host }: Scenario): string =>
      site.council.review(language, code, fields, host)!,
    deliberation: (language: Language, { code, fields, host }: Scenario): string =>
      site.council.deliberation(language, code, fields, host)!,
    deliberationFile(language: Language, { code, fields, host }: Scenario, as: Written): MadeFile {
      const { name, document } = site.council.deliberationFile(language, code, fields, host)!;
      return { name: `${name}.${as}`, bytes: written[as](document) };
    },
    /** @param of a territory that draws something of its own, in a language */
    picture: (told: Told, of?: readonly [Language, string]): Uint8Array<ArrayBuffer> =>
      cardPng(of ? { ...told, own: site.council.picture(...of) } : told),
    proposals: (language: Language, asked: LaidQuery): string => site.proposals.draw(language, asked),
    embeddedRanking: (language: Language, code: string, shown: Embedding): string =>
      site.embedded.ranking(language, code, shown),
    embeddedProposal: (language: Language, id: string, code: string | undefined, shown: Embedding): string =>
      site.embedded.proposal.draw(language, id, code, shown),
    sheet(language: Language, { code, fields }: Scenario): TextFile {
      const { name, lines } = site.council.years(language, code, fields)!;
      return { name: `${name}.csv`, text: spreadsheet(lines, language) };
    },
    workbook(language: Language, { code, fields }: Scenario, as: Workbooked): MadeFile {
      const { name, lines } = site.council.years(language, code, fields)!;
      return { name: `${name}.${as}`, bytes: workbooks[as]({ name, language, rows: lines }) };
    },
    years(language: Language, { code, fields }: Scenario): TextFile {
      const { name, opened, summary, beside } = site.council.years(language, code, fields)!;
      const { place, told } = opened;
      const households = told.households ?? place.households;
      const territory = { code: place.code, name: place.name, ...toldPlace({ ...place, households }) };
      const body = simulationBodyOf(library, summary, beside, {
        seed: DEFAULT_SEED,
        draws: summary.draws,
        territory,
        changed: changedIn(told, place, library, language),
        seal: sealOfPulls(told.pulls, library.stock),
        supposing: supposingSaid(summary.supposed, language),
        trend: told.trend,
      });
      return { name: `${name}.json`, text: JSON.stringify({ scenario: told, ...body }) };
    },
  };
}

const typedIn = (filled: Filled) => (name: string) =>
  Object.hasOwn(filled, name) ? filled[name] : undefined;
