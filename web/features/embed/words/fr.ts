/** How pieces of the site are put in a page of another, in French; its shape is what the English one must have. */
import type { Messages } from '../../../words/messages.ts';
import type { Piece } from '../../../embedding.ts';

type Said = Readonly<Record<Piece, { readonly title: string; readonly text: string }>>;

export const embed = {
  title: 'Sur votre site',
  description:
    'Montrez dans votre page la minute d’un foyer, ce qu’une commune peut faire, ou l’effet d’une proposition. Deux lignes à copier.',
  lede: 'Copiez deux lignes dans votre page\u202f: elle montre une partie de Sobrement, à la bonne hauteur. Rien ne part vers un autre serveur que celui-ci.',
  onlySites: (sites: string) => `L’hébergeur de ce site ne le permet qu’à\u202f: ${sites}.`,
  noSite: 'L’hébergeur de ce site ne permet à aucun autre de montrer ces parties.',
  commune: 'Commune, par son nom ou son code',
  proposal: 'Proposition',
  theme: 'Couleurs',
  themes: { device: 'celles de l’appareil', light: 'claires', dark: 'sombres' },
  programme: 'Programme',
  programmes: { shown: 'nommé, comme ici', hidden: 'leviers et lois seuls' },
  submit: 'Écrire le code',
  usual: 'Sans commune\u202f: une commune de 10\u202f000 habitants.',
  found: (name: string) => `Pour ${name}.`,
  nothing: 'Aucune commune de ce nom. Vérifiez l’orthographe.',
  pieces: {
    household: {
      title: 'La minute d’un foyer',
      text: 'On répond, le ticket s’imprime. Un lien ouvre le ticket entier, avec les réponses.',
    },
    ranking: {
      title: 'Ce qu’une commune peut faire',
      text: 'Chaque action du conseil, de la plus sûre à la moins sûre, avec sa fourchette.',
    },
    proposal: {
      title: 'Ce qu’une proposition ferait ici',
      text: 'Ce qu’elle enlèverait par habitant et pour toute la commune, et comment on le sait.',
    },
  } as Said,
  copy: 'Copier',
  copied: 'Copié',
  live: 'Voir en vrai',
  open: 'Ouvrir',
  asFrame: 'Sans script, à hauteur fixe',
  kept: {
    title: 'Ce qui est gardé, et où',
    points: [
      'Les réponses d’un foyer restent dans le navigateur de qui répond. Ceux d’aujourd’hui les rangent à part pour chaque site\u202f: celles données sur votre page ne se voient ni ici, ni ailleurs.',
      'Un navigateur qui refuse ce rangement les oublie quand la page se ferme.',
      'Le lien vers le ticket entier les porte après le signe #, que le navigateur n’envoie jamais. Là-bas, on choisit de les garder ou non.',
      'Votre page n’apprend que la hauteur et le titre de ce qu’elle montre.',
      'Ni cookie, ni traceur, ni demande à un autre site.',
    ],
  },
  rules: {
    title: 'Régler',
    attributes: [
      ['lang', 'fr ou en. Sans lui, la langue de votre page.'],
      ['theme', 'light ou dark. Sans lui, les couleurs de l’appareil.'],
      ['territory', 'Le code INSEE d’une commune.'],
      ['proposal', 'Le nom d’une proposition, comme dans son adresse, ou d’un levier.'],
      ['programme', 'hidden montre leviers et lois seuls, sans les propositions du programme.'],
    ] as readonly (readonly [string, string])[],
    policy: 'Si votre site a une politique de sécurité (CSP), elle doit permettre\u202f:',
    version:
      'L’adresse du script porte le numéro 1. Il change si votre page devait changer aussi\u202f; l’ancienne adresse reste.',
  },
};

export type EmbedMessages = Messages<typeof embed>;
