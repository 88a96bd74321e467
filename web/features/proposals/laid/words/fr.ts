/** A receipt and what effects take off it, in French: the words that the server and the browser both draw it with. */
import type { Per } from '../../../../../models/proposals/alone.ts';
import type { Messages } from '../../../../words/messages.ts';
import { effects } from '../../../../effects/words/fr.ts';

type Names = Readonly<Record<string, string>>;

export const laid = {
  effects,
  fall: (kg: string) => `−${kg} kg`,
  hardly: 'moins de 0,1\u00a0kg',
  actsOn: (kg: string, things: string) => `Agit sur ${kg} kg\u202f: ${things}.`,
  actsOnNothing: 'N’agit pas sur ce ticket.',
  inOrder: {
    device: (things: string) => `De gauche à droite\u202f: ${things}.`,
    network: (things: string) => `Puis\u202f: ${things}.`,
    datacenter: (things: string) => `Au bout\u202f: ${things}.`,
  },
  /** What the order of the list comes to: what is sure, and what would weigh most, each with its kilograms. */
  finding: (sure: string, heaviest: string | undefined, atBest: boolean | undefined) =>
    `La proposition la plus sûre enlèverait ${sure}.${heaviest ? ` La plus lourde, ${heaviest}${atBest ? ' si tout va bien' : ''}, est moins sûre.` : ''}`,
  /** After the figure of a proposal, to the end of its line: how sure it is, its title, and more of it. */
  line: (how: string, title: string, more = '') => `${how}\u202f: ${title}${more && `, ${more}`}.\n`,
  /** Several proposals that act in the same way. */
  sharing: (n: number) => `le même effet pour ${n}\u00a0propositions`,
  surest: 'La plus sûre',
  /** Less sure, where nothing else says why. */
  assumed: 'Chiffre supposé',
  /** Of whom a best case speaks, by its lever. */
  ifAll: { refurbished: 'si chacun achète reconditionné' } as Names,
  nearly: 'Presque rien',
  nothingSure: 'Aucune n’est à la fois vérifiée et sûre.',
  /** Of whom the amounts are, above them. */
  whole: (per: Per) => `Par ${per === 'person' ? 'personne' : 'foyer'} et par an, en kg de CO₂.`,
  label: (kg: string, people: string, between: string) =>
    `Votre ticket\u202f: ${kg} kg par an pour ${people}, ${between}. Vos usages y sont, en réseaux et serveurs.`,
  people: (n: string, one: boolean) => (one ? 'une personne' : `${n} personnes`),
  narrow: 'Seules les marges publiées comptent.',
  others: {
    device: 'Autres appareils',
    network: 'Mobile et données',
    datacenter: 'Serveurs',
  },
  /** As they stand under the tape. */
  things: {
    tv: 'Télés',
    smartphone: 'Téléphones',
    laptop: 'Ordis',
    'desktop-home': 'Fixes',
    tablet: 'Tablettes',
    'console-home': 'Consoles',
    'monitor-24': 'Écrans',
    'set-top-box': 'Décodeurs',
    'fixed-line': 'Box',
  } as Names,
};

export type LaidMessages = Messages<typeof laid>;
