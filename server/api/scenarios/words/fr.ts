/** What each parameter of the routes of scenarios may be, in French; its shape is what the other languages must have. */
export const scenarioParameters = {
  id: 'Nom du scénario, donné à sa création',
  'deletion-token': 'Jeton donné à la création',
};

export type ScenarioParameterTexts = typeof scenarioParameters;
