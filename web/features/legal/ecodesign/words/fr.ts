/** The declaration of eco-design in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';

export const ecodesign = {
  title: 'Écoconception',
  description: 'Ce qui a été vérifié de l’écoconception de ce site, critère par critère, et par quel test.',
  lede: (version: string) =>
    `Déclaration volontaire, selon le référentiel général d’écoconception de services numériques (RGESN, ${version}). Ce qui n’a pas de preuve n’est pas vérifié.`,
  score: (percent: string, conform: string, applicable: string) =>
    `Score d’avancement\u202f: ${percent}, soit ${conform} critères respectés sur ${applicable} qui s’appliquent.`,
  rest: (failing: string, unchecked: string, ofHost: string, notApplicable: string) =>
    `Non respectés\u202f: ${failing}. Non vérifiés en entier\u202f: ${unchecked}. À l’hébergeur, qui seul peut y répondre\u202f: ${ofHost}. Les uns et les autres comptent comme non respectés. Sans objet\u202f: ${notApplicable}.`,
  on: (day: string) => `Établie le ${day}.`,
  host: 'Les critères d’hébergement dépendent de qui héberge ce site\u202f: le logiciel n’en sait rien.',
  weight: 'Ce que pèsent l’envoi et la lecture d’une page',
  write: 'Écrire',
};

export type EcodesignMessages = Messages<typeof ecodesign>;
