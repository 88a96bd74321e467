/** Why a file cannot be read, whatever it was to hold, in French; its shape is what the English one must have. */
import type { FileProblem } from '../../refuse.ts';

export const problems = {
  empty: 'Ce fichier est vide.',
  'old-workbook':
    'C’est un classeur Excel d’avant 2007 (.xls). Ouvrez-le, puis «\u00a0Enregistrer sous\u00a0», type «\u00a0Classeur Excel (.xlsx)\u00a0».',
  'binary-workbook':
    'C’est un classeur Excel binaire (.xlsb). Ouvrez-le, puis «\u00a0Enregistrer sous\u00a0», type «\u00a0Classeur Excel (.xlsx)\u00a0».',
  protected:
    'Ce fichier est protégé par un mot de passe. Ouvrez-le, enlevez le mot de passe, enregistrez, puis donnez-le de nouveau.',
  document: 'C’est un document de texte ou une présentation. Il faut le tableau\u202f: .xlsx, .ods ou CSV.',
  archive:
    'C’est une archive zip, pas un classeur. Décompressez-la, puis donnez le tableau qu’elle contient.',
  broken:
    'Ce classeur est abîmé ou incomplet. Ouvrez-le dans son logiciel et enregistrez-le de nouveau, ou redemandez-le.',
  'too-many-lines':
    'Cette feuille a plus de 200\u202f000 lignes remplies\u202f: une formule a sans doute été tirée jusqu’en bas. Effacez les lignes en trop.',
  page: 'C’est une page web ou un XML enregistré sous le nom d’un classeur. Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en .xlsx.',
  pdf: 'C’est un PDF. Il faut le tableau d’origine\u202f: .xlsx, .ods ou CSV.',
  binary: 'Ce n’est ni un classeur ni du texte. Il faut un tableau\u202f: .xlsx, .ods ou CSV.',
  'too-large': 'Ce fichier dépasse 50\u202fMo. Découpez-le, puis ajoutez les parties l’une après l’autre.',
} as Readonly<Record<FileProblem, string>>;
