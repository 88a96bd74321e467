/** The shape of a dictionary, taken from the French one: same keys, same parameters, any words. */
export type Messages<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Messages<R>
    : { readonly [K in keyof T]: Messages<T[K]> };

/** Some words of a dictionary, said otherwise: the same keys, where there are any, and the same parameters. */
export type Otherwise<T> = T extends string | ((...parameters: never) => unknown)
  ? T
  : { readonly [K in keyof T]?: Otherwise<T[K]> };
