/** The drawing of each thing that stands on the tape, in the sprite. */
import type { Segment } from '../../../../models/proposals/laid.ts';

const DRAWN: Readonly<Record<string, string>> = {
  'feature-phone': 'smartphone',
  'phone-landline': 'smartphone',
  'desktop-home': 'desktop',
  'console-home': 'console',
  'console-handheld': 'console',
  'set-top-box': 'decoder',
  'fixed-line': 'box',
  'mobile-plan': 'antenna',
};
const NAMED = ['smartphone', 'laptop', 'tv', 'tablet', 'watch', 'monitor'];
const OF_TIER = { device: 'plug', network: 'antenna', datacenter: 'server' } as const;

export function drawingOf({ component, things: [thing = ''] }: Segment): string {
  const named = NAMED.find((name) => thing === name || thing.startsWith(`${name}-`));
  return DRAWN[thing] ?? named ?? OF_TIER[component];
}
