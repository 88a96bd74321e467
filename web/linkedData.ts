/** What search engines and catalogues read of a page: schema.org, as JSON-LD. It says nothing that the page does not. */
import type { Language } from '../models/catalogue/catalogue.ts';

const CONTEXT = 'https://schema.org';
const CODE_LICENCE = 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12';
const DATA_LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

interface Named {
  readonly language: Language;
  readonly name: string;
  readonly description: string;
  /** Of the page, from the root of the site. */
  readonly address: string;
  /** Where the site is published, when its host says so. */
  readonly origin?: string | undefined;
}

const common = ({ language, name, description, address, origin = '' }: Named) => ({
  name,
  description,
  url: origin + address,
  inLanguage: language,
  isAccessibleForFree: true,
});

/** The site, as an application that runs in a browser. */
export const applicationData = (named: Named) => ({
  '@context': CONTEXT,
  '@type': 'WebApplication',
  ...common(named),
  applicationCategory: 'EducationalApplication',
  operatingSystem: 'Any',
  license: CODE_LICENCE,
});

interface Distribution {
  readonly encodingFormat: string;
  readonly address: string;
}

/** The figures, as data to take. @param changed day of their last version */
export const datasetData = (
  named: Named,
  { version, hash }: { readonly version: string; readonly hash: string },
  changed: string,
  distributions: readonly Distribution[],
) => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  ...common(named),
  version,
  identifier: hash,
  dateModified: changed,
  license: DATA_LICENCE,
  distribution: distributions.map(({ encodingFormat, address }) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: (named.origin ?? '') + address,
  })),
});
