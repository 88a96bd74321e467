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
};

export type MethodAddresses = typeof addresses;
