/**
 * Where a territory goes by itself, without any policy: as many devices as today, or the growth that a
 * publication foresees. A reader chooses; nobody knows which is right, so both are drawn.
 */
export const TRENDS = ['none', 'published'] as const;
export type Trend = (typeof TRENDS)[number];

/** Unless the reader says otherwise. */
export const USUAL_TREND: Trend = 'none';

export const otherTrend = (trend: Trend): Trend => (trend === 'none' ? 'published' : 'none');
