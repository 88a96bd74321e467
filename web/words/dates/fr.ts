/** The locale whose dates read as the site writes them, and the first day of a month. */
export const dates = { locale: 'fr', first: '1er' };
