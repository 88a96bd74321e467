declare module '@tgwf/co2' {
  /** gCO2e per kWh by ISO 3166-1 alpha-3 code. */
  export const averageIntensity: { readonly data: Readonly<Record<string, number>> };
}
