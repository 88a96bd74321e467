/** The page about the tool in French; its shape is what the English one must have. */
import type { Messages } from '../../../words/messages.ts';

export const about = {
  title: 'À propos de Sobrement',
  description: 'Vie privée, accessibilité, poids de cette page, hébergement, licences.',
  lede: 'Un calculateur libre de l’empreinte carbone de la vie numérique, pour un foyer, une classe ou une commune. Un projet indépendant : il ne vend rien, ne note personne, et montre d’où vient chaque chiffre.',
  weight: {
    title: (times: string) => `Lire cette page pèse ${times} fois plus que l’envoyer`,
    page: (kilobytes: string) =>
      `Cette page pèse ${kilobytes} ko une fois compressée, style compris, et ne contient aucun script.`,
    transfer: (milligrams: string) =>
      `L’envoyer jusqu’à vous : ${milligrams} mg de CO₂e, réseau fixe et serveurs compris.`,
    reading: (milligrams: string) =>
      `La lire une minute sur un ordinateur portable, en France : ${milligrams} mg de CO₂e pour l’électricité, sans compter la fabrication de l’ordinateur.`,
    million: (kilograms: string) => `Un million d’envois : ${kilograms} kg de CO₂e.`,
    factors: 'Les facteurs employés :',
    caption: 'Ce que pèse une lecture de cette page, en mg CO₂e',
    each: 'Ce que pèse chaque autre page',
    measured:
      'À la première visite : le document, avec les styles, les scripts, les nombres et l’icône qu’il déclare, compressés. Mesuré à la construction du site, sur un exemple là où il y en a beaucoup ; ce qu’un script demande ensuite n’y est pas. Chaque page le dit aussi d’elle-même, tout en bas.',
    of: (kilobytes: string, milligrams: string) => `${kilobytes} ko · ${milligrams} mg CO₂e`,
    declared: 'L’écoconception, critère par critère',
    what: 'Quoi',
    amount: 'mg CO₂e',
    network: 'Réseau fixe',
    datacenter: 'Serveurs et transfert',
    device: 'Une minute de lecture',
  },
  privacy: {
    title: 'Vos réponses restent chez vous',
    points: [
      'Le calcul d’un foyer se fait sur votre appareil. Vos réponses y sont gardées, et nulle part ailleurs ; un bouton efface tout.',
      'Ni cookie, ni compte, ni mesure d’audience. Aucune demande à un autre site.',
      'Le lien de partage porte les réponses après le signe #, que le navigateur n’envoie jamais.',
      'Sans script, le formulaire court envoie vos réponses au serveur, qui calcule, répond et oublie : elles ne sont ni gardées ni notées.',
      'Le journal du serveur tient une ligne par demande : la méthode, la route (pas l’adresse tapée), le statut, la durée, et un numéro de demande. Ni adresse IP, ni question, ni réponse.',
      'Le serveur ne garde que ce qu’on lui demande de garder : le scénario d’une commune, quand on en veut un lien court. Ni qui, ni d’où ; un an au plus ; qui a le lien d’effacement l’efface.',
      'Une classe qui ouvre une salle y garde, sans nom ni compte ni adresse, les réponses de chaque écran sous une place tirée au hasard, le temps de la séance : elles quittent la base de données quand l’animateur la termine, et au plus tard 24 heures après son ouverture ; il reste son code, et ce que des sauvegardes ou les fichiers de PostgreSQL peuvent encore contenir, que dit la page des données de l’école. Rien n’est montré pour moins de cinq personnes.',
      'Si l’animateur le demande à la fin, les totaux de la classe et les phrases de sa charte, mot pour mot, restent 120 jours sous un code pour revenir.',
      'Pour limiter les essais de codes et les créations de salles, le serveur compte par réseau d’origine, sous un nom calculé de l’adresse avec un secret tiré à son démarrage : le nom ne se relit pas, n’est qu’en mémoire, et s’oublie une heure après la dernière demande. L’adresse elle-même n’est ni gardée ni notée.',
    ],
  },
  accessibility: {
    title: 'Accessibilité',
    declared: 'La déclaration, et chaque critère',
    simplified: 'La lecture simplifiée, et chaque critère',
    aim: 'But : WCAG 2.2 niveau AA et RGAA 4.1, sur toutes les pages, dans les deux langues, en clair et en sombre.',
    /** What the audit says of some criteria comes after. */
    checked: (conform: string, applicable: string) =>
      `Vérifié\u00a0: ${conform} des ${applicable} critères du RGAA qui s’appliquent sont tenus. Les autres ne le sont pas, ou pas en entier, ou personne ne les a vérifiés.`,
    points: [
      'Une lecture simplifiée du foyer et de l’école, par les 47 critères de l’État (DINUM, 2017) : 16 sont tenus, chacun par un test. Ce n’est pas du FALC : des lecteurs concernés doivent encore l’essayer.',
      'Un téléphone de 2016 à jour suffit : iOS 15.6, ou Chrome 106. Nos scripts et nos styles sont vérifiés pour ces deux-là. Y manquent, sur iPhone, le plein écran de la salle du conseil, et partout des titres coupés en lignes égales. Sur le Wi-Fi d’une classe sans https, aucune page n’est gardée pour plus tard.',
      'Aucun audit extérieur n’a été fait, et personne n’a essayé de lecteur d’écran. L’état déclaré est celui que montrent nos propres vérifications.',
      'Un obstacle ? Dites-le à qui héberge ce site : c’est un défaut à corriger.',
    ],
  },
  host: {
    title: 'L’héberger soi-même',
    embed: 'En montrer une partie sur votre site',
    api: 'Appeler ses calculs, par l’API',
    text: 'Une machine avec Node 20.19 ou plus suffit. Ni base de données à installer, ni service extérieur.',
    command: 'npm ci && npm start',
    settings:
      'Les principaux réglages : HOST, l’adresse écoutée (127.0.0.1 par défaut) ; PORT (3000 par défaut) ; DATA_DIR, le dossier où est gardé ce qu’on demande de garder (var par défaut) ; DATABASE_URL, une base PostgreSQL à la place, pour plusieurs processus ; PROXY, les adresses des serveurs mandataires à croire sur l’origine des demandes (aucun par défaut) ; SITE, l’adresse publique, pour les liens que l’on partage ; PROPOSALS, où hidden montre leviers et lois sans les propositions du programme. Pour le web, placez devant un serveur mandataire qui porte le certificat, et nommez-le dans PROXY. Les autres, dont ceux des mentions légales, sont dans HOSTING.md.',
  },
  licences: {
    title: 'Licences',
    points: [
      'Le code : EUPL-1.2.',
      'Les données : ODbL-1.0, chaque chiffre disant la licence de sa source.',
      'L’électricité des autres pays vient d’Ember, par CO2.js : CC BY-SA 4.0, dans un fichier à part.',
      'Les contours des territoires, simplifiés, viennent de Natural Earth : domaine public.',
    ],
  },
};

export type AboutMessages = Messages<typeof about>;
