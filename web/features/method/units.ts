/** Units that every language writes alike. */
export const UNITS = { Mt: 'Mt CO₂e', kg: 'kg CO₂e', g: 'g CO₂e', kWh: 'kWh', '%': '%' } as const;
