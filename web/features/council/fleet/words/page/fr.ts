/** Words that only the server uses. */
export const fleetPage = {
  title: 'Le parc informatique de la collectivité',
  description:
    'Importez l’inventaire d’une collectivité, sans qu’il quitte votre appareil\u202f: empreinte avec sa marge, âges, ce que changent deux ans de plus, le reconditionné et le don, ratios des lois AGEC et REEN.',
  lede: 'Ce que pèse le parc, l’âge qu’il a, ce que changeraient deux ans de plus, le reconditionné ou le don\u202f; et où il en est des lois AGEC et REEN.',
  back: 'Chercher un territoire',
  noScript:
    'La lecture du fichier et le calcul se font dans votre navigateur\u202f: il leur faut JavaScript. Sans lui, un parc décrit par groupes peut être envoyé à l’API, POST /api/v1/fleets.',
  format: {
    title: 'Le fichier attendu',
    text: 'Un classeur .xlsx ou .ods, ou un CSV\u202f: une ligne par appareil, ou par lot avec un nombre. Les colonnes sont reconnues à leur titre, en français ou en anglais, dans n’importe quel ordre\u202f; une seule suffit, celle qui dit ce qu’est l’appareil. Séparateur, encodage et forme des dates sont devinés.',
    columns: 'Colonnes reconnues',
    glpi: 'De GLPI\u202f: Parc, Ordinateurs (puis Moniteurs, Imprimantes, Téléphones…), choisir les colonnes Type, Modèle, Statut et Date d’achat, puis exporter «\u00a0Toutes les pages en CSV\u00a0». L’export se lit tel quel.',
    exampleFile: '/inventaire-exemple.csv',
    example: 'Télécharger un inventaire d’exemple (CSV)',
    kept: 'Du fichier ne sont retenus que le type, l’année, l’état, l’origine et le prix de chaque appareil, tant que l’onglet est ouvert.',
    api: 'Le même calcul par l’API',
  },
};
