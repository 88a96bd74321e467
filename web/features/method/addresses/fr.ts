export const addresses = {
  method: '/methode',
  calculations: '/methode/calculs',
  published: '/methode/publies',
  stocks: '/methode/parcs',
  lives: '/methode/durees',
  sensitivity: '/methode/sensibilite',
  doors: '/methode/foyer-et-commune',
  directions: '/methode/sens',
  versions: '/methode/versions',
  factor: '/methode/facteurs',
  /** Below it, what describes the figures as open data. */
  openData: '/donnees',
};

export type MethodAddresses = typeof addresses;
