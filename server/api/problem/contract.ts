/**
 * What can go wrong, each with its own type, as RFC 9457 asks. The page at /api has an anchor per type, so that
 * the `type` of a problem is an address where it is explained.
 */
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { listOf, named } from '../schema/schemas.ts';

interface ProblemType {
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
}

export const PROBLEMS = {
  'unknown-address': {
    status: 404,
    title: { fr: 'Adresse inconnue', en: 'Unknown address' },
    detail: { fr: 'Rien ne se trouve à cette adresse.', en: 'There is nothing at this address.' },
  },
  'unknown-factor': {
    status: 404,
    title: { fr: 'Facteur inconnu', en: 'Unknown factor' },
    detail: { fr: 'Aucun facteur ne porte cet identifiant.', en: 'No factor has this id.' },
  },
  'unknown-proposal': {
    status: 404,
    title: { fr: 'Proposition inconnue', en: 'Unknown proposal' },
    detail: {
      fr: 'Aucune mesure ni aucun geste ne porte cet identifiant.',
      en: 'No measure and no gesture has this id.',
    },
  },
  'unknown-territory': {
    status: 404,
    title: { fr: 'Territoire inconnu', en: 'Unknown territory' },
    detail: {
      fr: 'Aucun territoire ne porte ce code : code Insee d’une commune, Siren d’un EPCI, dep-76, reg-28 ou france.',
      en: 'No territory has this code: Insee code of a commune, Siren of an EPCI, dep-76, reg-28 or france.',
    },
  },
  'unknown-scenario': {
    status: 404,
    title: { fr: 'Scénario inconnu', en: 'Unknown scenario' },
    detail: {
      fr: 'Aucun scénario n’est gardé sous ce nom : il a pu expirer ou être effacé.',
      en: 'No scenario is kept under this name: it may have expired or been deleted.',
    },
  },
  'unknown-room': {
    status: 404,
    title: { fr: 'Salle inconnue', en: 'Unknown room' },
    detail: {
      fr: 'Aucune salle ouverte n’a ce code : il est peut-être mal recopié, ou la séance est effacée depuis.',
      en: 'No open room has this code: it may be miscopied, or the session was deleted since.',
    },
  },
  'ended-room': {
    status: 410,
    title: { fr: 'Séance terminée', en: 'Session over' },
    detail: {
      fr: 'L’animateur a terminé cette séance, et tout ce qu’elle contenait est effacé.',
      en: 'The facilitator ended this session, and everything in it is deleted.',
    },
  },
  'wrong-facilitator': {
    status: 403,
    title: { fr: 'Réservé à l’animateur', en: 'For the facilitator' },
    detail: {
      fr: 'Ce n’est ni le jeton ni la phrase de secours de cette salle : rien n’a changé.',
      en: 'This is neither the token nor the recovery phrase of this room: nothing changed.',
    },
  },
  'refused-event': {
    status: 409,
    title: { fr: 'La salle refuse', en: 'The room refuses' },
    detail: {
      fr: 'Cela n’a pas de sens dans la salle telle qu’elle est : « errors » dit pourquoi. Rien n’a changé.',
      en: 'It means nothing in the room as it is: "errors" says why. Nothing changed.',
    },
  },
  'wrong-token': {
    status: 403,
    title: { fr: 'Jeton refusé', en: 'Token refused' },
    detail: {
      fr: 'Ce n’est pas le jeton donné à la création : rien n’a été effacé.',
      en: 'This is not the token given at creation: nothing was deleted.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { fr: 'Trop de demandes à la fois', en: 'Too many requests at once' },
    detail: {
      fr: 'L’en-tête Retry-After dit dans combien de secondes réessayer. Rien n’a été gardé.',
      en: 'The Retry-After header says in how many seconds to try again. Nothing was kept.',
    },
  },
  'unknown-catalogue': {
    status: 404,
    title: { fr: 'Catalogue inconnu', en: 'Unknown catalogue' },
    detail: {
      fr: 'Ce serveur ne garde pas ce catalogue.',
      en: 'This server does not keep this catalogue.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { fr: 'Méthode refusée', en: 'Method not allowed' },
    detail: {
      fr: 'L’en-tête Allow nomme les méthodes admises.',
      en: 'The Allow header names the methods allowed.',
    },
  },
  'not-json': {
    status: 400,
    title: { fr: 'Ce n’est pas du JSON', en: 'Not JSON' },
    detail: {
      fr: 'Le corps de la requête ne se lit pas comme du JSON (NaN et Infinity n’en sont pas).',
      en: 'The body of the request cannot be read as JSON (NaN and Infinity are not JSON).',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { fr: 'Type de contenu refusé', en: 'Unsupported media type' },
    detail: {
      fr: 'Envoyez « Content-Type: application/json ».',
      en: 'Send "Content-Type: application/json".',
    },
  },
  'too-large': {
    status: 413,
    title: { fr: 'Requête trop longue', en: 'Request too large' },
    detail: { fr: 'Le corps d’une requête tient en 64 ko.', en: 'The body of a request fits in 64 kB.' },
  },
  'invalid-answers': {
    status: 422,
    title: { fr: 'Réponses à corriger', en: 'Answers to correct' },
    detail: {
      fr: 'Voir « errors » : où, ce qui ne va pas, ce qui irait.',
      en: 'See "errors": where, what is wrong, what would be right.',
    },
  },
  'invalid-query': {
    status: 400,
    title: { fr: 'Adresse à corriger', en: 'Query to correct' },
    detail: { fr: 'Voir « errors » : les paramètres refusés.', en: 'See "errors": the parameters refused.' },
  },
  'storage-unavailable': {
    status: 503,
    title: { fr: 'Rien ne peut être gardé', en: 'Nothing can be kept' },
    detail: {
      fr: 'La base de données de ce serveur ne répond pas, ou il n’en a pas. Rien n’a été gardé ; réessayez plus tard. Les calculs, eux, marchent.',
      en: 'The database of this server does not answer, or it has none. Nothing was kept; try again later. Calculations work all the same.',
    },
  },
  'calculation-lost': {
    status: 503,
    title: { fr: 'Calcul interrompu', en: 'Calculation broken off' },
    detail: {
      fr: 'Ce calcul s’est arrêté avant la fin. L’en-tête Retry-After dit dans combien de secondes réessayer.',
      en: 'This calculation stopped before its end. The Retry-After header says in how many seconds to try again.',
    },
  },
  'internal-error': {
    status: 500,
    title: { fr: 'Erreur du serveur', en: 'Server error' },
    detail: {
      fr: 'La faute est la nôtre. « instance » permet de la retrouver dans le journal.',
      en: 'The fault is ours. "instance" is how to find it in the log.',
    },
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemKind = keyof typeof PROBLEMS;

/** Where a type of problem is explained. */
export const problemAddress = (kind: ProblemKind): string => `/api#${kind}`;

export const problemEntry = named('ProblemEntry', {
  pointer: z.string().optional().openapi({
    description: 'JSON pointer (RFC 6901) into the body, as a URI fragment',
    example: '#/devices/0/count',
  }),
  parameter: z
    .string()
    .optional()
    .openapi({ description: 'Name of the query parameter', example: 'perPage' }),
  path: z
    .string()
    .openapi({ description: 'The same place, as one would write it', example: 'devices[0].count' }),
  code: z.string().openapi({ example: 'too-small' }),
  wrong: z.string().openapi({ description: 'What is wrong, in the language asked for' }),
  right: z.string().openapi({ description: 'What would be right' }),
});

export const problemBody = named(
  'Problem',
  {
    type: z.string().openapi({
      description: 'Address where this type of problem is explained',
      example: '/api#invalid-answers',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().openapi({
      description: 'This occurrence: the id of the request',
      example: 'urn:uuid:6f1c0e0c-0b51-4c8e-9d0c-2f6d5f2d9a55',
    }),
    errors: listOf(problemEntry, 'One entry per thing to correct, the first 20'),
  },
  'An error, as RFC 9457 describes it',
);

export type ProblemEntry = z.infer<typeof problemEntry>;
export type ProblemBody = z.infer<typeof problemBody>;

/** The entry of a `responses` object for a problem. */
export const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemBody } },
});
