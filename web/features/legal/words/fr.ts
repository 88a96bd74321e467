/** The pages that a publisher owes, in French; their shape is what the English ones must have. */
import type { Messages } from '../../../words/messages.ts';
import type { LegalBasis } from '../../../../server/publisher.ts';

export const legal = {
  /** What stands where the settings of the site say nothing. */
  missing: 'à compléter par l’hébergeur',
  notice: {
    title: 'Mentions légales',
    description: 'Qui publie ce site, qui l’héberge, à qui écrire.',
    lede: 'Qui publie ce site, qui l’héberge, à qui écrire (loi n° 2004-575 du 21 juin 2004, article 1-1). Ces lignes viennent des réglages du site\u202f; rien n’y est supposé.',
    publisher: 'Éditeur',
    hosting: 'Hébergeur',
    contact: 'Contact',
    name: 'Nom',
    form: 'Forme',
    id: 'Immatriculation (SIRET, RNA)',
    address: 'Adresse',
    phone: 'Téléphone',
    director: 'Directrice ou directeur de la publication',
    write: 'Écrire',
    security: 'Signaler une faille de sécurité',
    work: 'Le logiciel et les données',
    licences:
      'Le logiciel est libre\u202f: licence EUPL-1.2. Chaque chiffre garde la licence de sa source, que sa page dit. Qui publie ce site n’en est pas nécessairement l’auteur.',
    about: 'À propos de Sobrement',
  },
  privacy: {
    title: 'Vie privée',
    description: 'Ce que ce site garde, pourquoi, combien de temps, et vos droits.',
    lede: 'Ce que ce site garde, pourquoi, combien de temps, et vos droits (règlement général sur la protection des données, article 13). Ni compte, ni cookie, ni mesure d’audience.',
    who: 'Qui en répond',
    controller: 'Responsable du traitement',
    dpo: 'Protection des données (déléguée ou délégué)',
    noDpo: 'aucun n’est désigné',
    basis: 'Base légale',
    bases: {
      'public-task': 'mission d’intérêt public (article 6, 1, e)',
      'legitimate-interest':
        'intérêt légitime\u202f: faire marcher ce que l’on demande, et le protéger de qui en abuse (article 6, 1, f)',
    } as Readonly<Record<LegalBasis, string>>,
    recipients: 'Destinataires',
    processor: (host: string) => `qui l’héberge\u202f: ${host}\u202f; personne d’autre`,
    transfers: 'Transferts hors de l’Union européenne',
    noTransfer: 'aucun',
    proxyLogs: 'Journaux de l’hébergeur, où peut figurer une adresse IP',
    days: (days: number) => (days > 1 ? `${days} jours` : `${days} jour`),
    what: 'Ce qui est traité',
    why: 'Pourquoi',
    data: 'Quoi',
    kept: 'Combien de temps',
    seen: 'Qui le voit',
    processings: [
      {
        name: 'Le ticket d’un foyer',
        why: 'Compter l’empreinte.',
        data: 'Vos réponses, sur votre appareil seul. Sans script, le formulaire court les envoie au serveur, qui calcule, répond et oublie.',
        kept: 'Sur votre appareil, jusqu’à ce que vous effaciez. Sur le serveur, rien.',
        seen: 'Vous, et qui reçoit le lien que vous partagez.',
      },
      {
        name: 'Les pages gardées pour lire sans réseau',
        why: 'Que les pages s’ouvrent sans réseau.',
        data: 'Les pages principales, et les vingt dernières que vous avez ouvertes, sur votre appareil seul. Jamais celles d’une salle.',
        kept: 'Jusqu’à ce que vous les effaciez, ou que le navigateur manque de place.',
        seen: 'Qui tient l’appareil.',
      },
      {
        name: 'La lecture choisie',
        why: 'Ouvrir les pages comme vous les lisez.',
        data: 'Lecture simplifiée ou complète, phrases faciles, lettres écartées, sur votre appareil seul.',
        kept: 'Jusqu’à ce que vous changiez, ou que vous effaciez.',
        seen: 'Qui tient l’appareil.',
      },
      {
        name: 'La salle d’une classe',
        why: 'Mener l’atelier.',
        data: 'Réponses et phrases de chaque écran, sous une place tirée au hasard, sans nom ni adresse. Une place reste une donnée personnelle tant que la classe sait qui y est. D’un vote en séance\u202f: les voix, sans nom, et l’adresse des scénarios.',
        kept: 'Jusqu’à la fin de la séance, 24 heures au plus. Si l’animateur le demande, les totaux et la charte restent 120 jours sous un code.',
        seen: 'La classe, et qui l’anime. Aucun résultat pour moins de cinq personnes.',
      },
      {
        name: 'Le lien court d’une commune',
        why: 'Retrouver un scénario.',
        data: 'Le scénario. Ni qui, ni d’où.',
        kept: 'Un an au plus\u202f; qui a le lien d’effacement l’efface.',
        seen: 'Qui a le lien.',
      },
      {
        name: 'La protection contre les essais',
        why: 'Empêcher de deviner des codes ou d’épuiser le serveur.',
        data: 'Un nom calculé de l’adresse de connexion avec un secret tiré au démarrage\u202f: il ne se relit pas.',
        kept: 'Une heure après la dernière demande, en mémoire seule.',
        seen: 'Personne.',
      },
      {
        name: 'Le journal du serveur',
        why: 'Savoir s’il marche.',
        data: 'Méthode, route, statut, durée, numéro de demande. Ni adresse, ni question, ni réponse. Le serveur placé devant peut tenir le sien.',
        kept: 'Aussi longtemps que les journaux de l’hébergeur, ci-dessus.',
        seen: 'Qui exploite ce site.',
      },
    ],
    device: 'Ce que cet appareil garde, et tout lui faire oublier',
    rights: 'Vos droits',
    points: [
      'Demander l’accès, la rectification, l’effacement ou la limitation, et vous opposer\u202f: écrivez à l’adresse ci-dessus.',
      'Rien ne dit ici qui vous êtes\u202f: pour qu’on retrouve ce qui vous concerne, donnez le code de la salle ou le lien.',
      'Rien ne repose sur votre consentement ni sur un contrat\u202f: il n’y a donc ni consentement à retirer, ni portabilité.',
      'Aucune réponse n’est obligatoire\u202f: un foyer peut ne rien dire, une classe peut travailler sur papier.',
      'Aucune décision n’est prise de façon automatique sur une personne.',
    ],
    complaint: 'Vous pouvez saisir la CNIL\u202f:',
  },
};

export type LegalMessages = Messages<typeof legal>;
