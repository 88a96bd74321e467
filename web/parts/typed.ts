/** What was typed in a number field: empty is no answer, a comma is a decimal mark, what is not a number is undone. */

interface Bounds {
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
}

export function typedNumber(
  input: HTMLInputElement,
  { value, min, max, whole }: Bounds,
  change: (value: number | undefined) => void,
): void {
  const text = input.value.replace(',', '.').trim();
  const number = Number(text);
  if (text !== '' && !Number.isFinite(number)) {
    input.value = value === undefined ? '' : String(value);
    return;
  }
  const kept = text === '' ? undefined : Math.min(max, Math.max(min, whole ? Math.round(number) : number));
  input.value = kept === undefined ? '' : String(kept);
  change(kept);
}
