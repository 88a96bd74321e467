/** Who publishes this site and answers for it, as its host says; nothing here is ever guessed. */
export interface Publisher {
  /** Where a reader writes: `mailto:`, `https:` or `tel:`. */
  readonly contact?: string | undefined;
}
