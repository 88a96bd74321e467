/** The tables of the open data, column by column, as Table Schema describes them (specs.frictionlessdata.io/table-schema). */
import { present } from '../../../models/request/present.ts';
import { ADDRESS, DATE, NAME, SAID, YEAR, type Column } from '../../api/factors/columns.ts';
import type { OpenDataTexts } from './words/fr.ts';

export const SOURCES: Readonly<Record<keyof OpenDataTexts['sourceColumns'], Column>> = {
  id: NAME,
  publisher: SAID,
  title: SAID,
  year: YEAR,
  read: SAID,
  url: ADDRESS,
  licence: SAID,
  retrieved: DATE,
};

/** @param words what each column holds */
export const fieldsOf = <K extends string>(
  columns: Readonly<Record<K, Column>>,
  words: Readonly<Record<K, string>>,
) =>
  (Object.keys(columns) as K[]).map((name) => {
    const { type, format, required, unique, among } = columns[name];
    const constraints = present({ required, unique, enum: among });
    return {
      name,
      type,
      ...present({ format }),
      description: words[name],
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });
