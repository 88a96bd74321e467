/** Queries whose values mean nothing to any search: each is answered with the nearest page. */
export const NONSENSE: readonly string[] = [
  'kind=zz',
  'heading=zz',
  'heading=__proto__',
  'actor=1',
  'page=0',
  'page=-3',
  'page=abc',
  'page=1e9',
  'page=1&page=2',
  'grade=Z&status=',
  'sort=&kind=zz',
  'seal=%3Cb%3E',
];
