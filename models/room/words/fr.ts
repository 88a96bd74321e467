/** What each field of what is sent to a room is, in French; its shape is what the other languages must have. */
export const roomFields = {
  step: 'Identifiant d’une étape de la salle',
  key: (longest: number) =>
    `Nom tiré au hasard de cette contribution, de ${longest} caractères au plus : envoyée deux fois, elle compte une fois`,
  people: 'Personnes pour qui parle cet écran, un nombre entier',
  joinKey: (shortest: number, longest: number) =>
    `Nom tiré au hasard de cet écran, de ${shortest} à ${longest} caractères : envoyé deux fois, il compte une fois`,
  options: 'Options choisies',
  handsByOption: 'Mains levées, par option',
  hands: 'Mains levées',
  number: 'Un nombre, comme la question compte',
  counts: 'Combien de chaque chose',
  count: 'Combien',
  items: 'Tout, de la première chose à la dernière',
  text: 'Quelques mots',
  answer: 'hands : des mains levées, que l’animateur envoie ou, pour un avis, une équipe pour les siennes',
  answers: 'Réponses par question, chacune comme le dit sa sorte',
  pairs: 'true : dit de nouveau, après en avoir parlé à deux',
  act: 'go, lock, unlock, pair (ouvrir la réponse à deux), narrow (ne voter que sur les cartes débattues), widen (voter sur toutes), reveal ou, dans les dix secondes et si aucun écran ne l’a montré, hide',
  rewrite:
    'edit : le texte est récrit ; merge : récrit avec un autre, qu’il remplace aussi ; restore : tel qu’il a été écrit, en attente',
  other: 'Clé de l’autre texte de la même question, pour merge',
  written: 'Ce qui est écrit à la place, pour edit et merge',
  entry: 'Montrer l’entrée en grand sur le mur, au lieu de l’étape : true ou false',
  part: 'Partie de l’étape que montre le mur, de 0 à la dernière',
  scale: 'Personnes à qui l’effet sur une seule est étendu, telles que les tape l’animateur',
  school: 'Personnes de l’établissement',
  commune: 'Une commune, et combien de personnes y vivent',
  communeName: 'Nom de la commune',
  communePeople: 'Habitants de la commune',
  screen: 'Numéro d’un écran de la salle',
  aside: 'true : sa réponse est mise de côté ; false : elle compte de nouveau',
  doorLocked: 'true : plus personne n’entre ; false : la porte est ouverte',
  size: 'Nombre d’écrans que la salle peut recevoir, en entier',
  keep: 'Garder les totaux 120 jours : true ou false',
  seat: 'Place donnée en rejoignant la salle',
  question: 'Identifiant d’une question',
  phrase: 'Phrase de secours donnée à la création',
};

export type RoomTexts = typeof roomFields;
