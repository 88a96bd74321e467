/** The declaration of accessibility in French, in the form that the law gives it; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';
import type { Conformity } from '../../../../accessibility.ts';

export const accessibility = {
  title: 'Déclaration d’accessibilité',
  description: 'Ce qui a été vérifié de l’accessibilité de ce site, ce qui manque, à qui l’écrire.',
  commits: (name: string) =>
    `${name} s’engage à rendre ses sites internet accessibles, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
  plan: 'Schéma pluriannuel et plan de l’année',
  entity: 'Responsable du site',
  appliesTo: (site: string) => `Cette déclaration d’accessibilité s’applique à ${site}.`,
  thisSite: 'ce site',
  state: {
    title: 'État de conformité',
    says: {
      whole: 'totalement conforme',
      half: 'partiellement conforme',
      none: 'non conforme',
    } as Readonly<Record<Conformity, string>>,
    told: (state: string, version: string) =>
      `Ce site est ${state} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${version}.`,
    why: 'Aucun audit complet n’a été fait\u202f: sans lui, la loi ne laisse pas dire autre chose.',
  },
  results: {
    title: 'Résultats des tests',
    by: (percent: string, conform: string, applicable: string) =>
      `Les vérifications de qui écrit le logiciel révèlent que ${percent} des critères du RGAA sont respectés\u202f: ${conform} sur ${applicable} qui s’appliquent.`,
    rest: (failing: string, unchecked: string, notApplicable: string) =>
      `Non respectés\u202f: ${failing}. Non vérifiés en entier, qui comptent comme non respectés\u202f: ${unchecked}. Sans objet\u202f: ${notApplicable}.`,
    all: 'Chaque critère, et comment il a été vérifié',
  },
  failing: {
    title: 'Contenus non accessibles',
    list: 'Non-conformités',
    unchecked: 'Critères non vérifiés en entier',
    derogations: 'Dérogations pour charge disproportionnée',
    exempt: 'Contenus non soumis à l’obligation d’accessibilité',
    none: 'Aucun.',
    noneAsked: 'Aucune.',
  },
  made: {
    title: 'Établissement de cette déclaration d’accessibilité',
    on: (day: string) => `Cette déclaration a été établie le ${day}, du logiciel tel qu’il est ici.`,
    technologies: 'Technologies utilisées',
    used: 'HTML, CSS, SVG et JavaScript.',
    environment: 'Environnement de test',
    tried: 'Chromium. Aucune technologie d’assistance n’a été essayée par une personne.',
    tools: 'Outils',
    tooled: 'axe, html-validate, et les tests du logiciel, qui sont publics.',
    pages: 'Pages vérifiées',
    paged:
      'Celles que parcourt chaque test, nommé avec son critère. L’échantillon regardé\u202f: accueil\u202f; les vues d’un foyer\u202f; propositions, une proposition, constats\u202f; une commune, ses pièces, sa séance\u202f; école, une feuille à imprimer, une salle à chaque étape, de l’élève, de qui anime et au mur\u202f; méthode et ses pages\u202f; API, intégration, à propos, mentions, recherche, page introuvable. Dans leurs deux langues pour les documents, en français à l’écran et au clavier.',
  },
  contact: {
    title: 'Retour d’information et contact',
    text: 'Si vous n’arrivez pas à accéder à un contenu ou à un service, écrivez au responsable de ce site\u202f: il vous orientera vers une alternative accessible, ou vous donnera le contenu sous une autre forme.',
    write: 'Écrire',
  },
  recourse: {
    title: 'Voies de recours',
    text: 'Si vous constatez un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à une fonctionnalité du site, que vous nous le signalez et que vous n’obtenez pas de réponse de notre part, vous êtes en droit de faire parvenir vos doléances ou une demande de saisine au Défenseur des droits\u202f:',
    message: 'lui écrire un message',
    delegate: 'contacter son délégué dans votre région',
    post: 'lui envoyer un courrier, gratuit, sans timbre\u202f: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  },
  criteria: {
    title: 'Les 106 critères, un par un',
    description:
      'Chaque critère du RGAA\u202f: respecté, non respecté, sans objet ou non vérifié, et par quel test.',
    lede: 'Ce qui n’a pas de preuve n’est pas vérifié. Une preuve est un test du logiciel, ou le regard de quelqu’un, à une date.',
    verdicts: {
      conform: 'Respecté',
      'not-conform': 'Non respecté',
      'not-applicable': 'Sans objet',
      partly: 'Non vérifié en entier',
      host: 'À l’hébergeur',
    } as Readonly<Record<string, string>>,
    unchecked: 'Non vérifié',
    test: (file: string) => `Test\u202f: ${file}`,
    eye: (who: string, day: string) => `Vu par ${who}, le ${day}`,
    source: 'Les critères\u202f:',
    back: 'La déclaration',
  },
};

export type AccessibilityMessages = Messages<typeof accessibility>;
