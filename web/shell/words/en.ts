import type { ShellMessages } from './fr.ts';

export const shell = {
  brand: 'Sobrement',
  skip: 'Skip to content',
  sections: 'Sections',
  home: 'Home',
  household: 'Household',
  proposals: 'Proposals',
  council: 'Council',
  school: 'School',
  method: 'Method',
  factor: 'Factor',
  simplified: 'Simplified reading',
  wholeReading: 'Full reading',
  about: 'About',
  map: 'Site map, search',
  accessibility: {
    whole: 'Accessibility: fully compliant',
    half: 'Accessibility: partially compliant',
    none: 'Accessibility: not compliant',
  },
  legal: 'Legal notice',
  privacy: 'Privacy',
  weight: {
    own: 'This page weighs ',
    alike: 'A page like this one weighs ',
    of: (kilobytes, milligrams) => `${kilobytes} kB and ${milligrams} mg CO₂e`,
  },
  whole: ': open the whole of it',
  footer: (version) =>
    `Factors ${version}. No cookie, no tracker, no account: a home’s answers are kept on its device alone.`,
} satisfies ShellMessages;
