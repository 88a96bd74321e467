/** What the server says in the terminal of whoever starts it for a class, in French; the shape of the other languages. */
export const terminal = {
  /** Where the class types a code, and where its address is shown in large. */
  entry: '/ecole/salle',
  shown: '/ecole/hors-ligne',
  title: 'Sobrement est prêt pour la classe.',
  connect: 'Reliez cet ordinateur et les appareils de la classe au même wifi, même sans internet.',
  open: (address: string) => `Sur ces appareils, ouvrez ${address}, ou visez ce carré.`,
  here: (address: string) => `Ici, ouvrez ${address} ; pour arrêter, fermez cette fenêtre (ou Ctrl + C).`,
  others: (addresses: string) => `Si cette adresse ne répond pas, essayez : ${addresses}`,
  nowhere: 'Cet ordinateur n’est sur aucun réseau : reliez-le au wifi, puis relancez Sobrement.',
  runs: 'Sobrement tourne peut-être déjà : un autre se sert du même dossier. Revenez à son autre fenêtre, ou fermez-la, puis relancez.',
  taken: (port: string) =>
    `Sobrement tourne peut-être déjà : un autre programme répond sur le port ${port}. Fermez son autre fenêtre, ou choisissez un autre port (PORT=3001).`,
};

export type TerminalTexts = typeof terminal;
