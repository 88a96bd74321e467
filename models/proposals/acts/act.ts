/**
 * What a lever acts on, one shape for each kind of act; `becomes` is what the quantity is turned into. A new
 * kind is a member of this union, a file beside it with its rule, and an entry of `ACTS`: the compiler names
 * the other records that lack it.
 */
export type Act =
  | { readonly kind: 'number'; readonly devices: readonly string[] }
  | { readonly kind: 'size'; readonly devices: readonly string[]; readonly becomes: string }
  | {
      readonly kind: 'origin';
      readonly devices: readonly string[];
      readonly becomes: 'refurbished' | 'second-hand';
    }
  | { readonly kind: 'lifetime'; readonly by: 'years' | 'share'; readonly devices?: readonly string[] }
  | {
      readonly kind: 'standby';
      readonly devices: readonly string[];
      /** Whether the line's box sleeps too: it is not a device of its own. */
      readonly box: boolean;
    }
  | { readonly kind: 'volume'; readonly uses: readonly string[] }
  | { readonly kind: 'definition'; readonly use: string; readonly becomes: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'hosting' }
  | { readonly kind: 'collective' }
  | { readonly kind: 'once'; readonly device: string };

export type ActKind = Act['kind'];
export type ActOf<K extends ActKind> = Extract<Act, { readonly kind: K }>;
