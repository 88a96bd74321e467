/** What a field shows, whatever its subject. */

/** What a field is given: what it shows, and whom it tells of a change. */
export interface FieldProps<Shown, Value> {
  readonly id: string;
  readonly field: Shown;
  readonly change: (value: Value | undefined) => void;
}

interface Named {
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface CountShown extends Named {
  readonly value: number | undefined;
  /** The value that an empty field stands for. */
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
  /** The label of "no answer"; absent when an answer is required. */
  readonly unknown?: string;
}
