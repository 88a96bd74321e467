/** Who publishes this site and answers for it, as its host says; nothing here is ever guessed. */

export const LEGAL_BASES = ['public-task', 'legitimate-interest'] as const;
/** On what the processing of personal data rests: article 6, 1, e or f of the GDPR. */
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** What French law asks a publisher to say. What is absent was not said, and pages say so. */
export interface Publisher {
  readonly name?: string | undefined;
  /** Such as commune, association loi 1901, SAS; with a number in a register, for those who have one. */
  readonly form?: string | undefined;
  readonly id?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly director?: string | undefined;
  readonly hostingName?: string | undefined;
  readonly hostingAddress?: string | undefined;
  readonly hostingPhone?: string | undefined;
  /** Where a reader writes, and where a flaw is reported: `mailto:`, `https:` or `tel:`. */
  readonly contact?: string | undefined;
  readonly security?: string | undefined;
  /** Where the data protection officer is written to; `none` where nobody is designated. */
  readonly dpo?: string | undefined;
  readonly basis?: LegalBasis | undefined;
  /** Countries outside the Union where data go, in words; `none` where none goes. */
  readonly transfers?: string | undefined;
  /** Where its multi-year scheme of accessibility and the plan of the year are: a file of the host’s own. */
  readonly accessibilityPlan?: string | undefined;
  /** For how many days the host keeps logs that may hold addresses. */
  readonly logDays?: number | undefined;
}

/** The settings without which a notice is not whole, by what each says. */
const NEEDED = {
  name: 'PUBLISHER_NAME',
  address: 'PUBLISHER_ADDRESS',
  phone: 'PUBLISHER_PHONE',
  director: 'PUBLICATION_DIRECTOR',
  hostingName: 'HOSTING_NAME',
  hostingAddress: 'HOSTING_ADDRESS',
  hostingPhone: 'HOSTING_PHONE',
  contact: 'CONTACT',
  security: 'SECURITY_CONTACT',
  dpo: 'DPO_CONTACT',
  basis: 'LEGAL_BASIS',
  transfers: 'TRANSFERS',
  logDays: 'LOG_DAYS',
} as const satisfies Partial<Record<keyof Publisher, string>>;

/** What to tell whoever starts the server: the settings that are missing for its notices; nothing when none is. */
export function incomplete(publisher: Publisher): string | undefined {
  const missing = Object.entries(NEEDED).filter(([fact]) => publisher[fact as keyof Publisher] === undefined);
  if (missing.length === 0) return undefined;
  const names = missing.map(([, setting]) => setting).join(', ');
  return `Its legal notice and its privacy notice are to be completed: ${names}. HOSTING.md says what each is, under “Notices”.`;
}
