/**
 * The outline of each territory in the hand of the drawings: on their grid of 48, standing on the line at 43. Drawn from the
 * land of Natural Earth at 1:10,000,000 (public domain), with as few corners as it takes to know it; each has a scale of its
 * own, and one island stands for an archipelago of which no two would be seen at one scale.
 */
export const OUTLINES: Readonly<Record<string, string>> = {
  FR: 'M24 8l5 4 11 4-2 6-4 4 3 5-1 1 2 4-2 4-3 0-5-2-2 4-3 1-6-1-5-3 2-6 0-6-2-3-8-4 0-2 3-1 6 0-1-4 5 2z',
  'FR-COR': 'M13 24l3-8 10-3 3-8 2 22-4 12-4 4-8-8 3-3z',
  GP: 'M18 31l-8 8-3-6-3-16 4-3 7 3zM24 5l7 11 9 4-16 4-5-3zM39 41l-6 2-2-3 4-5z',
  MQ: 'M40 43l-22 0 6-9-14-10-6-15 5-4 15 6 13 20z',
  GF: 'M8 39l4-11-5-14 6-9 10 3 14 13-10 18-4 4z',
  RE: 'M41 29l-2 12-15 2-14-6-7-15 5-9 16-2 7 4z',
  YT: 'M32 13l0 14-6 11-8 5 5-8-6-19-5-7 5-4z',
  NC: 'M31 42l-12-8-14-14-2-6 13 9 7 7 10 5 8 8z',
  PF: 'M41 31l-1 12-12-13-21 1-4-11 3-7 21 1 4 15z',
  'PF-ISLANDS': 'M41 31l-11 7-15 0 0 5-7-1-5-9 13-7 12 5z',
  PM: 'M25 30l-8 10-4-6 4-12-4-17 10 6-4 15zM28 43l-4-1 3-4 4-1z',
  MF: 'M39 43l-26-10-7 2-3-4 13-2 8-9 15-4 2 24z',
  BL: 'M16 43l-11-12-2-13 4 3 34 5-4 5-12 12z',
  WF: 'M24 5l7 10-5 17-3 11-6-3-4-13 4-3 0-11z',
};
