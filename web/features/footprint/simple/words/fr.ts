/** A household’s page in simplified language: one idea a sentence, each sentence a line. */
import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import type { Messages } from '../../../../words/messages.ts';

/** What a device is called. */
const thing = (of: string, one: string, is: readonly string[] = []) => ({ of, one, is });

/** Sentences, each on its line: their number may change with the language. */
export const lines = (...all: string[]): readonly string[] => all;

export const simple = {
  language: 'fr' as const,
  title: 'Votre foyer, en lecture simplifiée',
  description: 'Le gaz de vos appareils et d’internet, en phrases simples et en dessins.',
  welcome: lines(
    'Nos appareils et internet envoient du gaz dans l’air.',
    'Ce gaz réchauffe la Terre.',
    'Répondez à quelques questions.',
    'Ensuite, vous voyez votre résultat.',
  ),
  progress: (at: number, of: number) => `Question ${at} sur ${of}`,
  place: 'Où habitez-vous ?',
  placeHelp: lines('L’électricité change selon le lieu.'),
  elsewhere: 'Ailleurs',
  people: 'Combien de personnes vivent chez vous ?',
  peopleHelp: lines('Comptez aussi les enfants.'),
  howMany: (of: string) => `Combien ${of} avez-vous chez vous ?`,
  howLong: (one: string) => `Combien d’années gardez-vous ${one} ?`,
  longHelp: lines('Exemple : vous achetez en 2020.', 'Vous remplacez en 2025.', 'Cela fait 5 ans.'),
  number: (n: number, most: boolean) => (most ? `${n} ou plus` : String(n)),
  years: (n: number, most: boolean) => `${n} ${n === 1 ? 'an' : 'ans'}${most ? ' ou plus' : ''}`,
  devices: {
    tv: thing('de télés', 'une télé'),
    smartphone: thing('de téléphones portables', 'un téléphone portable'),
    tablet: thing('de tablettes', 'une tablette', ['Une tablette a un écran et pas de clavier.']),
    laptop: thing('d’ordinateurs portables', 'un ordinateur portable', [
      'Un ordinateur portable se plie.',
      'Vous pouvez l’emporter dans un sac.',
    ]),
    'desktop-home': thing('d’ordinateurs fixes', 'un ordinateur fixe', [
      'Un ordinateur fixe reste sur une table.',
      'Son écran est à part.',
    ]),
    'console-home': thing('de consoles de jeux', 'une console de jeux'),
  } as Readonly<Record<string, ReturnType<typeof thing>>>,
  device: (label: string) => thing(`d’appareils « ${label} »`, 'cet appareil'),
  next: 'Continuer',
  unknown: 'Je ne sais pas',
  back: 'Revenir',
  see: 'Voir mon résultat',
  waits: 'La suite arrive.',
};

export type SimpleMessages = Messages<Omit<typeof simple, 'language'>> & {
  readonly language: Language;
};
