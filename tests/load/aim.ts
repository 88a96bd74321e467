/** What is aimed at, on two cores that also run the load, and whether a run of classes meets it. */
import type { Classes } from './rooms.ts';

export const FULL = {
  joins: 500,
  seconds: 60,
  joinP95Ms: 100,
  rooms: 100,
  minutes: 2,
  revealP95Ms: 50,
  memoryMB: 600,
} as const;

export const meets = ({ errors, revealP95Ms, memoryMB }: Classes): boolean =>
  errors === 0 && revealP95Ms <= FULL.revealP95Ms && memoryMB <= FULL.memoryMB;
