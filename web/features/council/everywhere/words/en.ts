/** All communes at once, in English. */
import { supposing } from '../../../../../models/council/plan/words/en.ts';
import { seals } from '../../../../words/seals/en.ts';
import type { EverywhereMessages } from './fr.ts';

const range = (name: string) => [name, `${name}, low`, `${name}, high`];

export const everywhere: EverywhereMessages = {
  title: 'The same policy in every commune (CSV)',
  text: 'A line for each commune: carbon with and without this policy, difference and range, devices, euros. What is counted in things, such as cafés, and the costs that you type follow the number of inhabitants; what is already done here is assumed nowhere else, the law everywhere. All is computed in your browser.',
  noScript: 'This needs a script. Without it, the API simulates one territory at a time; here is',
  list: 'the list of communes.',
  compute: 'Compute every commune',
  cancel: 'Stop',
  progress: 'Progress',
  busy: (share) => `${share} done`,
  failed: 'The computation did not end. You may start again.',
  nothing: 'No action is set: the difference will be zero everywhere.',
  ready: (communes) => `Save the CSV: ${communes} communes`,
  small: { 'fewer-than-one': 'fewer than one device a year', 'about-one': 'about one device a year' },
  seals,
  supposing,
  columns: (year) => [
    ...['code', 'commune', 'department', 'inhabitants', 'households'],
    ...[`kg CO2e in ${year}, with the law alone`, `kg CO2e in ${year}, with`],
    ...range(`difference in kg CO2e in ${year}`),
    ...range(`difference in kg CO2e until ${year}`),
    ...range(`effect of the law alone in kg CO2e until ${year}`),
    ...[`devices bought new in ${year}, with the law alone`, `devices bought new in ${year}, with`],
    ...range(`difference in devices in ${year}`),
    ...range(`difference in devices until ${year}`),
    ...range(`euros of the council until ${year}, unknown costs aside`),
    'small number',
    'how it is known',
    'what the difference supposes',
    'levers of unknown cost, left out of the euros',
    'hypotheses changed',
    'compared with',
  ],
};
