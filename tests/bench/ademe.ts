/**
 * ADEME's model, run by publicodes, on comparable work: as many devices and uses as the persona has, one evaluation of
 * each. It does less (no electricity mix by place, no origin, no double counting to avoid): the ratio is an order of
 * magnitude.
 */
import rules from '@incubateur-ademe/publicodes-acv-numerique/publicodes-acv-numerique.model.json' with { type: 'json' };
import Publicodes from 'publicodes';
import { times, type Row } from './measure.ts';

const DEVICES = [
  'smartphone',
  'ordinateur portable',
  'tablette',
  'TV',
  'écran',
  'console de salon',
  'imprimante',
  'enceinte',
  'disque dur externe',
  'box',
  'casque de réalité virtuelle',
  'ordinateur fixe',
];
const STAGES = ['fabrication', 'distribution', 'usage théorique', 'fin de vie'];
const USES: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['streaming . transmission', { 'streaming . durée': 1200 }],
  ['streaming . data center', { 'streaming . durée': 1200 }],
  ['visio . transmission', { 'visio . durée': 120 }],
  ['visio . data center', { 'visio . durée': 120 }],
  ['email . transmission', { 'email . taille': 0.075 }],
  ['email . data center', { 'email . taille': 0.075 }],
  ['recherche web . data center', {}],
  ['fichier . data center', { 'fichier . taille': 200 }],
];

const quiet = { log: () => {}, warn: () => {}, error: () => {} };

export function ademeRow(): Row {
  const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0], { logger: quiet });
  const household = () => {
    let grams = 0;
    const add = (rule: string) => (grams += Number(engine.evaluate(rule).nodeValue ?? 0));
    for (const device of DEVICES) {
      engine.setSituation({ [`acv . ${device} . durée de vie théorique`]: 4 });
      for (const stage of STAGES) add(`acv . ${device} . carbone . ${stage}`);
    }
    for (const [rule, said] of USES) {
      engine.setSituation(said);
      add(rule);
    }
    return grams;
  };
  return { what: 'ADEME’s model under publicodes: 12 devices, 8 uses', ...times(household, { samples: 20 }) };
}
