/** The shape of a dictionary, taken from the French one: same keys, same parameters, any words. */
export type Messages<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Messages<R>
    : { readonly [K in keyof T]: Messages<T[K]> };
