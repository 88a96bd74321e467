/** How many of one unit are in another. */
export const KG_PER_MEGATONNE = 1e9;
export const GRAMS_PER_KG = 1000;

export const DAYS_PER_YEAR = 365;
export const DAYS_PER_WEEK = 7;
export const WEEKS_PER_YEAR = DAYS_PER_YEAR / DAYS_PER_WEEK;
export const MONTHS_PER_YEAR = 12;
