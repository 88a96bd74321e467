/** The table of the last year of a scenario, beside what its note says of the same year. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { createSummaries } from '../../models/council/outcome/summary.ts';
import { percentMore, rowsOf } from '../../web/features/council/lastYear.ts';
import { indicatorsOf } from '../../web/features/council/note/indicators.ts';
import { note as noteEn } from '../../web/features/council/note/words/en.ts';
import { note as noteFr } from '../../web/features/council/note/words/fr.ts';
import { tool as toolEn } from '../../web/features/council/words/en.ts';
import { tool as toolFr } from '../../web/features/council/words/fr.ts';
import { catalogue, pull, sample, simulated, stock, TOWN } from '../models/council/shared.ts';
import { library } from '../models/shared.ts';

const WORDS = { fr: [toolFr, noteFr], en: [toolEn, noteEn] } as const;
const summarise = createSummaries(stock, catalogue.factors, sample);

describe.each(LANGUAGES)('the last year of a scenario (%s)', (language) => {
  const [tool, note] = WORDS[language];

  test.each(stock.levers.map(({ id, intensity }) => [id, intensity.usual] as const))(
    'says of drawers and of second lives what the note says, with %s',
    (lever, usual) => {
      for (const intensity of [usual, usual / 2]) {
        const scenario = { pulls: [pull(lever, intensity)] };
        const summary = summarise(simulated(TOWN, scenario), 0, TOWN, scenario, {});
        const years = [summary.years.at(-1)!];
        const noted = indicatorsOf(library, summary, years, language, note.indicators);
        for (const id of ['asleep', 'reused'] as const) {
          const named = library.reen.indicators.find(({ output }) => output?.name === id)!.id;
          const { difference } = rowsOf(summary, language, tool).find((row) => row.id === id)!;
          const [cell] = noted.find((row) => row.id === named)!.cells;
          expect(difference.replace('≈\u202f', ''), id).toBe(cell!.value);
        }
      }
    },
  );

  test('has both shares of a change with the digits that tell them apart', () => {
    expect(percentMore(-0.0334, language, 2)).toBe({ fr: '−3,3\u202f%', en: '−3.3%' }[language]);
    expect(percentMore(0.03, language, 3)).toBe({ fr: '+3\u202f%', en: '+3%' }[language]);
  });
});
