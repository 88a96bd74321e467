/** The drawing of a thing in the sprite, the same wherever it is drawn. */
const DRAWN: Readonly<Record<string, string>> = {
  'feature-phone': 'smartphone',
  'phone-landline': 'smartphone',
  'desktop-home': 'desktop',
  'console-home': 'console',
  'console-handheld': 'console',
  'vr-headset': 'headset',
  'set-top-box': 'decoder',
  'fixed-line': 'box',
  'mobile-plan': 'antenna',
  'other-traffic': 'data',
  'smart-speaker': 'speaker',
  'e-reader': 'reader',
  'video-call': 'video',
  video: 'video',
  email: 'mail',
  'ai-text': 'ai',
  'ai-image': 'ai',
};
const NAMED = ['smartphone', 'laptop', 'tv', 'tablet', 'watch', 'monitor'];

/**
 * @param thing a type of device, such as `tv-32`, an item of a network or a use
 * @returns nothing where each place says what it draws of such a thing
 */
export const drawingOfThing = (thing: string): string | undefined =>
  DRAWN[thing] ?? NAMED.find((name) => thing === name || thing.startsWith(`${name}-`));
