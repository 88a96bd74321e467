export const dates = { locale: 'en-GB', first: '1' };
