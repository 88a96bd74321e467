export const simplified: readonly string[] = [
  'This page is in simplified reading.',
  'This page is not an “easy to read” page.',
  'For “easy to read”, disabled people check the text.',
  'Here, this check is still to do.',
];
