/** A report that disputes a figure, filled in with all that the page knows: a text file, or a mail to whoever hosts the site. */
import type { DocumentedFactor, Source } from '../../../data/files.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { labelled } from '../../format.ts';
import type { FactorsMessages } from './words/factors/fr.ts';
import { nameOf, rangeOf, unitOf, valueOf } from './value.ts';

interface Around {
  readonly language: Language;
  readonly messages: FactorsMessages;
  readonly sources: Readonly<Record<string, Source>>;
  /** Of the page. */
  readonly address: string;
  /** Of the figures, with their hash. */
  readonly version: string;
  /** Where whoever hosts the site is written to; when nobody said, the report is a file alone. */
  readonly contact: string | undefined;
}

export interface Report {
  /** Name of the file, and its content as an address: it needs neither script nor network. */
  readonly name: string;
  readonly file: string;
  /** Opens a mail that holds the report, or leads to where the host is written to. */
  readonly send: string | undefined;
  /** Whether that is a mail, which already holds the report. */
  readonly isMail: boolean;
}

export function reportOf(factor: DocumentedFactor, around: Around): Report {
  const { contact, messages } = around;
  const text = textOf(factor, around);
  const isMail = contact?.startsWith('mailto:') ?? false;
  const mail = `${contact}?subject=${encodeURIComponent(messages.dispute.subject(factor.id))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return {
    name: `${messages.dispute.file}-${factor.id.replaceAll(/[^\w.-]/g, '-')}.txt`,
    file: `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`,
    send: isMail ? mail : contact,
    isMail,
  };
}

/** What is known stands first; what only the reader knows is left to fill in. */
function textOf(
  factor: DocumentedFactor,
  { language, messages: m, sources, address, version }: Around,
): string {
  const { publisher, title } = sources[factor.source]!;
  const range = rangeOf(factor, language, m);
  const value = `${valueOf(factor, language)} ${unitOf(factor.unit, m)}${range ? ` (${range})` : ''}`;
  const known = [
    [m.dispute.figure, `${nameOf(factor, language, { sources, words: m })}, ${factor.id}`],
    [m.fields.value, value],
    [m.fields.source, `${publisher}, ${title} (${factor.year})`],
    [m.fields.where, factor.where],
    [m.dispute.version, version],
    [m.dispute.page, address],
  ] as const;
  const lines = known.map(([name, said]) => labelled(name, said, language));
  const asked = m.dispute.asked.map((question) => `${labelled(question, '', language).trimEnd()}\n\n`);
  return [m.dispute.subject(factor.id), '', ...lines, '', ...asked].join('\n');
}
