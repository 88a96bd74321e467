/** All communes at once, in French. */
import type { Messages } from '../../../../words/messages.ts';
import { supposing } from '../../../../../models/council/plan/words/fr.ts';
import { seals } from '../../../../words/seals/fr.ts';

const range = (name: string) => [name, `${name}, bas`, `${name}, haut`];

export const everywhere = {
  title: 'La même politique dans toutes les communes (CSV)',
  text: 'Une ligne par commune\u202f: carbone avec et sans elle, écart, marge, appareils, euros. Ce qui se compte en choses (cafés) et les coûts tapés suivent le nombre d’habitants\u202f; ce qui est déjà fait ici n’est supposé nulle part ailleurs, la loi partout.',
  noScript: 'Sans script, l’API simule un territoire à la fois\u202f; voici',
  list: 'la liste des communes.',
  compute: 'Calculer toutes les communes',
  cancel: 'Arrêter',
  progress: 'Avancement',
  busy: (share: string) => `${share} fait`,
  failed: 'Le calcul n’a pas abouti. Vous pouvez recommencer.',
  nothing: 'Aucune action n’est réglée\u202f: l’écart sera nul partout.',
  ready: (communes: string) => `Enregistrer le CSV\u202f: ${communes} communes`,
  small: { 'fewer-than-one': 'moins d’un appareil par an', 'about-one': 'environ un appareil par an' },
  seals,
  supposing,
  columns: (year: string): readonly string[] => [
    ...['code', 'commune', 'département', 'habitants', 'foyers'],
    ...[`kg CO2e en ${year}, avec la loi seule`, `kg CO2e en ${year}, avec`],
    ...range(`écart en kg CO2e en ${year}`),
    ...range(`écart en kg CO2e jusqu’en ${year}`),
    ...range(`effet de la loi seule en kg CO2e jusqu’en ${year}`),
    ...[`appareils achetés neufs en ${year}, avec la loi seule`, `appareils achetés neufs en ${year}, avec`],
    ...range(`écart en appareils en ${year}`),
    ...range(`écart en appareils jusqu’en ${year}`),
    ...range(`euros de la collectivité jusqu’en ${year}, coûts inconnus mis à part`),
    'petit nombre',
    'comment c’est connu',
    'ce que l’écart suppose',
    'leviers au coût inconnu, hors des euros',
    'hypothèses changées',
    'comparé à',
  ],
};

export type EverywhereMessages = Messages<typeof everywhere>;
