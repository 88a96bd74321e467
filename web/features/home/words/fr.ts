/** The home page in French; its shape is what the English one must have. */
import { shareWord } from '../../../format.ts';
import type { Messages } from '../../../words/messages.ts';
import { whoDecides } from '../../../words/proposals/fr.ts';
import { shares } from '../../../words/shares/fr.ts';

export const home = {
  title: 'Sobrement',
  description:
    'Combien pèse votre vie numérique ? Un ticket, ligne par ligne, avec sa marge et la source de chaque chiffre. Rien n’est enregistré.',
  heading: 'Combien pèse votre vie numérique ?',
  lede: 'Téléphone, télé, box, vidéos : leurs gaz qui chauffent la Terre, en kilos, ligne par ligne. Et qui peut les faire baisser.',
  ask: {
    /** The first question of a household, in the same words. */
    title: 'Où habitez-vous ?',
    time: 'Votre ticket commence ici. Sans compte.',
    islands: 'Corse et outre‑mer',
    elsewhere: 'Ailleurs',
    /** Nobody has said anything yet. */
    mine: 'Votre ticket',
    prints: 'Il s’imprime au fil de vos réponses.',
    kg: 'kg',
    kept: 'Votre ticket est gardé sur cet appareil.',
    back: 'Le revoir',
  },
  street: {
    unit: 'kg de CO₂e par an, pour un Français moyen.',
    share: (share: number) => `À la maison : ${shareWord(share, shares)}.`,
    rows: {
      household: 'maison',
      work: 'travail',
      network: 'réseaux',
      datacenter: 'centres de données',
    },
    you: 'vous décidez',
    others: 'surtout d’autres décident',
    /** Heard in the place of the drawing; the list under it says the rest. */
    summary: 'Une rue, et chaque surface colorée à la taille de son poids',
    scale: 'Chaque surface colorée suit son poids.',
    source: (publisher: string, published: string, year: string, servers: string) =>
      `${publisher}, ${published}, pour la France en ${year}. Le total n’a pas de marge publiée ; ses centres de données pèsent ${servers} kg.`,
    kg: 'kg : kilos de CO₂ équivalent, tous les gaz qui chauffent la Terre ensemble.',
    split: (share: string) =>
      `Maison et travail sont séparés d’après le nombre d’appareils : ${share} servent au travail.`,
    begin: ' : commencer par elle',
    /** The street is one person’s, the receipt a home’s: each amount, and what it is. */
    bases: {
      person: 'une personne, partout : chez elle, au travail, avec sa part des réseaux et des serveurs.',
      home: (people: string, range: string, each: string) =>
        `un foyer moyen de ${people} personnes, chez lui seulement : ce que dira votre ticket, ${range}. Soit ${each} chacun : chaque objet y est compté. La rue, elle, partage le total du pays.`,
    },
    why: 'Pourquoi le reste est à part',
    published: (kg: string) => `D’où vient ${kg} ?`,
  },
  doors: {
    title: 'Trois portes, et chacun repart avec quelque chose',
    household: {
      who: 'Foyer',
      title: 'Un ticket',
      text: 'Ce que pèsent vos appareils, vos réseaux, vos serveurs. Puis ce qui ferait baisser le total.',
      time: 'une minute',
    },
    school: {
      who: 'École',
      title: 'Un atelier prêt',
      text: 'Un écran, des téléphones, ou rien que du papier. Sans nom ni compte, dès 9 ans.',
      time: 'de 55 minutes à 3 heures',
    },
    council: {
      who: 'Commune',
      title: 'Une note pour le conseil',
      text: 'Ce que la loi demande, ce qui marche, ce que cela coûte. Et ce que personne ne sait.',
      time: 'toutes les communes de France',
    },
  },
  proposals: {
    title: (all: string, computed: string) =>
      `${all} propositions parlent du numérique. ${computed} ont un chiffre.`,
    /** Where levers and laws are shown without the proposals of a programme. */
    levers: {
      title: (n: string, laws: string) =>
        `${n} règles parlent du numérique. Chacune a un chiffre. À côté : ${laws} lois en vigueur.`,
      open: 'Voir les règles',
    },
    text: 'Pour chacune : sur quoi elle agit, ce qu’elle enlèverait, et comment on le sait.',
    gestures: (n: string) => `Les ${n} gestes de la maison sont à côté.`,
    whoDecides,
    open: 'Voir les propositions',
    sure: (n: string) => `${n} calculées`,
    guessed: (n: string) => `${n} supposées, ou que personne n’a mesurées`,
    none: (n: string) => `${n} sans chiffre`,
  },
  trust: {
    title: 'On ne vous demande rien, on vous montre tout',
    lines: [
      { text: 'Touchez une ligne de votre ticket : le calcul et la source sont dessous.', go: 'La méthode' },
      { text: 'Nos chiffres sont posés à côté de ceux que d’autres ont publiés.', go: 'Les écarts' },
      { text: 'Un chiffre vous semble faux ? Sur sa page, un bouton le signale.', go: 'Les chiffres' },
      { text: 'Sobrement ne vend rien et ne note personne.', go: 'À propos' },
    ],
    receipt: 'Ticket de votre visite',
    rows: {
      cookie: 'Cookie, traceur',
      account: 'Compte à créer',
      sent: 'Réponse envoyée sans votre accord',
      ads: 'Publicité',
      figures: 'Chiffres, chacun avec son origine',
    },
    pay: 'À payer',
    euros: (value: string) => `${value} €`,
  },
};

export type HomeMessages = Messages<typeof home>;
