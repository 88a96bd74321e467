/** The language of the titles of publications, which nobody translates. */
import type { Language } from '../../models/catalogue/language.ts';

/** Sources whose title is in English, by id: that of every other one is in French, or a name. */
const IN_ENGLISH: ReadonlySet<string> = new Set([
  ...['MIT-2025', 'MEDIA-SOCIAL', 'NBER-2025', 'MAKOV-2018', 'EEB-2019', 'ITU-2025', 'SYNERGY-2025'],
  ...['CLOUDSCENE-2024', 'MDLS-2025', 'ORA-2024', 'LOT-2023', 'EY-2018', 'GREEN-ALLIANCE-2015', 'GLPI'],
  ...[
    'CCF',
    'LUCCIONI-2023',
    'TELEGEOGRAPHY-2024',
    'CBS-WOT',
    'LEND-2018',
    'OPEN-REPAIR-2025',
    'RESTART-LCA',
  ],
  ...['UNU-2015', 'WEEE-CALC-2018', 'BACK-MARKET-2024', 'BOAVIZTA-PCF', 'ADEME-ACV-2024'],
]);

const ENGLISH: Language = 'en';
const FRENCH: Language = 'fr';

/** What an element that holds the title says of it, where it is not in the language of the page. */
export function titleLanguage(source: string, page: Language): Language | undefined {
  const language: Language = IN_ENGLISH.has(source) ? ENGLISH : FRENCH;
  return language === page ? undefined : language;
}
