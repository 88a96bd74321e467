import type { AgedDevices, DepartureWords } from '../departure.ts';

const ofAge = ({ count, from, to }: AgedDevices): string =>
  from === 0 ? `${count} de moins de ${to + 1}\u202fans` : `${count} de ${from} à ${to}\u202fans`;

export const departures: DepartureWords = {
  yearlyCost: (lever) => `coût par unité et par an, ${lever}`,
  startCost: (lever) => `coût d’une unité au début, ${lever}`,
  since: (lever, start, years) =>
    `déjà fait${start && ` depuis ${start}`}${years > 0 ? `, atteint en ${years}\u202f${years < 2 ? 'an' : 'ans'}` : ''}, ${lever}`,
  aged: (type, year, count, bands) =>
    `âge moyen, ${type} (${count} comptés fin ${year}\u202f: ${bands.map(ofAge).join(', ')})`,
  noYes: '0\u202f: non, 1\u202f: oui',
  settings: {
    households: 'foyers',
    from: 'première année',
    horizon: 'dernière année',
    mix: 'l’électricité d’aujourd’hui gardée jusqu’au bout',
    trend: 'comparé à la tendance publiée (ADEME et Arcep, 2023), plutôt qu’à un parc d’aujourd’hui',
  },
  units: { EUR: 'euros', year: 'année', years: 'années', homes: 'foyers' },
};

/** Of a result whose larger part nobody checked. */
export const supposing =
  'si nos suppositions sont justes (le plus gros du résultat, que personne n’a vérifié)';

/** What each field of a plan is, in French; its shape is what the other languages must have. */
export const planFields = {
  territory: 'Code d’un territoire, comme dans /api/v1/territories ; la France si rien n’est dit',
  population: 'Habitants, au lieu d’un territoire',
  households: 'Foyers ; d’après les habitants si absent',
  levers: 'Leviers actionnés, chacun une fois',
  done: 'Leviers déjà en place, dans la référence comme dans le scénario',
  assumptions: 'Hypothèses à la place des nôtres',
  factor: 'Paramètre d’un levier, comme dans /api/v1/policies',
  value: 'Sa valeur, sans marge',
  from: (first: number) => `Première année ; ${first} si absente`,
  horizon: (last: number) => `Dernière année ; ${last} si absente`,
  frozenMix: 'Garder l’électricité d’aujourd’hui jusqu’au bout',
  trend: (until: number) =>
    `Ce que deviennent les appareils sans politique. none, si rien n’est dit : autant qu’aujourd’hui ; published : des objets connectés de plus en plus nombreux jusqu’en ${until}, d’après l’ADEME et l’Arcep`,
  ages: 'Âges réels des appareils de la collectivité, à la place de ceux d’un parc renouvelé d’année en année ; ils se répartissent sur le nombre d’appareils en service',
  agesYear: (base: number) => `Année à la fin de laquelle ils sont comptés ; ${base} si absente`,
  agesOf: 'Un type d’appareil chacun ; s’il est nommé deux fois, le dernier compte',
  agesType: 'Type d’appareil de la collectivité',
  agesCount: 'Appareils comptés en tout',
  byAge: (oldest: number) =>
    `Combien par âge en années entières, d’abord ceux achetés dans l’année du compte ; les plus vieux que ${oldest} ans avec ceux de ${oldest} ans. Leur somme est « count »`,
  draws: 'Tirages de Monte-Carlo ; 1000 si absent',
  seed: 'Graine du hasard ; 1 si absente',
  scenarios: 'Autres scénarios auxquels la politique est comparée, chacun avec ses propres leviers',
  cost: 'Coût par unité et par an, au lieu de celui du levier',
  lever: 'Levier, par son identifiant',
  intensity: 'Jusqu’où ; l’intensité habituelle si absente',
  start: 'Première année d’effet',
  ramp: 'Années pour y arriver',
};

export type PlanTexts = typeof planFields;

/** The same for a plan that is kept. */
export const saved = {
  territory:
    'Code d’un territoire, comme dans /api/v1/territories, ou « own » : « name » et « people » sont alors dans « query »',
  query: 'Ce qui suit le point d’interrogation dans l’adresse de la page du territoire ; vide : aucun levier',
  days: (usual: number) => `Jours avant l’effacement ; ${usual} si absent`,
};

export type SavedTexts = typeof saved;
