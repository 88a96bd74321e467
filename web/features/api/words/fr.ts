/** The page of the API in French; its shape is what the English one must have. */
import type { Messages } from '../../../words/messages.ts';

export const api = {
  title: 'L’API, pour calculer ailleurs',
  description:
    'Tout ce que fait Sobrement, un autre programme peut le demander : les chiffres, leurs sources, une empreinte. Sans clé ni inscription.',
  lede: 'Un autre programme peut demander ici ce que montrent les pages : les chiffres, leurs sources, une empreinte calculée par les mêmes modèles. Ni clé ni inscription. Rien de ce qui est envoyé n’est gardé.',
  contract: 'Cette page est tirée du contrat,',
  contractLink: 'le document OpenAPI 3.1',
  contractLanguage: 'Ses phrases d’ensemble sont en anglais.',
  rules: [
    'Les quantités sont en kg CO₂e par an ; bas et haut sont les 5e et 95e centiles.',
    'Une clé absente est une question sans réponse : elle vaut la moyenne nationale. Une liste vide ou un zéro est une réponse : aucun.',
    'Les phrases viennent en français ou en anglais, selon ?lang= ou Accept-Language.',
  ],
  contents: 'Les adresses',
  back: 'Toute l’API',
  parameters: 'Paramètres',
  body: 'Ce qu’on envoie (JSON)',
  attempt: 'Essayer :',
  examples: 'Exemples à essayer',
  exampleHost: 'À lancer contre un serveur sur votre machine.',
  answer: 'Un exemple de réponse',
  mistakes: 'Ce que répond une demande à corriger',
  answers: 'Réponses',
  required: 'obligatoire',
  from: (low: string, high: string) => `de ${low} à ${high}`,
  upTo: (n: string) => `${n} au plus`,
  oneOf: (words: string) => `l’un de : ${words}`,
  more: (n: number) => `et ${n} autres`,
  problems: 'Quand quelque chose ne va pas',
  problemsLede:
    'Une erreur est un « problem » (RFC 9457) : son type est l’une des adresses ci-dessous, et « errors » dit où, ce qui ne va pas, ce qui irait.',
};

export type ApiMessages = Messages<typeof api>;
