/** The files that describe the figures as open data: a data package, the table of their sources, a workbook, a catalogue of data. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { openDataAddress } from './addresses.ts';

export type OpenDataFile =
  'datapackage.json' | 'sources.csv' | 'catalogue.jsonld' | 'sobrement.xlsx' | 'sobrement.ods';

export const openDataPath = (file: OpenDataFile, language: Language): string =>
  `${openDataAddress[language]}/${file}`;
