import type { ScenarioParameterTexts } from './fr.ts';

export const scenarioParameters: ScenarioParameterTexts = {
  id: 'Name of the scenario, given at its creation',
  'deletion-token': 'Token given at creation',
};
