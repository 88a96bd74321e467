/** What a field shows, whatever it is about. */

interface Named {
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface CountShown extends Named {
  readonly value: number | undefined;
  /** What an empty field stands at. */
  readonly standsAt: number;
  readonly min: number;
  readonly max: number;
}

export interface AmountShown extends Named {
  readonly value: number | undefined;
  readonly placeholder: string;
  readonly min: number;
  readonly max: number;
}

export interface ChoiceShown extends Named {
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The word for no answer; absent when there must be one. */
  readonly unknown?: string;
}
