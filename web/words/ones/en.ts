export const ones: Readonly<Record<string, string>> = {
  cafés: 'café',
  'more years': 'more year',
  'times the national drive for phones, per inhabitant and year':
    'time the national drive for phones, per inhabitant and year',
  'laptops refitted a year': 'laptop refitted a year',
  'borrowers for 1,000 inhabitants': 'borrower for 1,000 inhabitants',
  'helped repairs of phones and laptops a year, per 1,000 inhabitants':
    'helped repair of a phone or a laptop a year, per 1,000 inhabitants',
};

export const wholes: Readonly<Record<string, string>> = {
  '% of the screens': 'all the screens',
  '% of retired equipment under 10 years old that can serve again':
    'all retired equipment under ten years old that can serve again',
};

export const isOne = (value: number): boolean => Math.abs(value) === 1;
