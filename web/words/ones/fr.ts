/** What is counted in the plural, where there is one of it; a unit that is not listed is the same for one. */
export const ones: Readonly<Record<string, string>> = {
  cafés: 'café',
  'années de plus': 'année de plus',
  'portables remis en état par an': 'portable remis en état par an',
  'emprunteurs pour 1 000 habitants': 'emprunteur pour 1 000 habitants',
  'réparations aidées de téléphones et de portables par an, pour 1\u202f000 habitants':
    'réparation aidée de téléphone ou de portable par an, pour 1\u202f000 habitants',
};

/** All of what is counted in hundredths: nobody says a hundred per cent of it. */
export const wholes: Readonly<Record<string, string>> = {
  '% des écrans': 'tous les écrans',
  '% du matériel réformé de moins de 10 ans qui peut resservir':
    'tout le matériel réformé de moins de dix ans qui peut resservir',
};

/** French begins its plural at two. */
export const isOne = (value: number): boolean => Math.abs(value) < 2;
