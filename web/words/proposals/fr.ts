/**
 * The words that every list of proposals needs, in French: their kinds, who acts, where gestures come from. Their shape
 * is what the other languages must have.
 */
import type { Messages } from '../messages.ts';

export const kinds = { measure: 'Mesure', gesture: 'Geste' };

export const actors = {
  household: 'le foyer',
  school: 'l’école',
  council: 'la commune',
  state: 'l’État',
  maker: 'les fabricants',
  operator: 'les opérateurs',
};

export const ofGestures = 'ne vient pas du programme';

/** Before the programme is named: what this site does, and who decides. */
export const whoDecides =
  'Sobrement calcule, sans prendre parti. D’autres décident\u202f: l’État, les communes, les fabricants.';

/** The same of what one does at home. */
export const youDecide = 'Sobrement calcule, sans prendre parti. Ici, c’est vous qui décidez.';

/** The tiers of a receipt, in one word each. */
export const tiers = { device: 'appareils', network: 'réseaux', datacenter: 'serveurs' };

/** Words of law and of the booklet, each in one plain sentence, told once where it is read. */
export const plainly: Readonly<Record<string, string>> = {
  réemploi: 'Réemploi\u202f: un objet qui a déjà servi sert encore, souvent chez d’autres.',
};

/** Around a mass that is more or less than today. */
export const sides = {
  less: (mass: string) => `${mass} de moins`,
  more: (mass: string) => `${mass} de plus`,
  zero: 'rien',
  range: (low: string, high: string) => `de ${low} à ${high}`,
  why: 'Là où il est dit «\u202fde plus\u202f», l’action pèserait plus qu’elle n’évite. Un appareil d’occasion, par exemple, se remplace plus tôt.',
};

export type SidesMessages = Messages<typeof sides>;
