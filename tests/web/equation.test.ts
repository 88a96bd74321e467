/** The equation of a home's heaviest device: whoever works out what is shown finds what is shown. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { digitsOf, equationOf } from '../../web/features/footprint/understand/understandView.ts';
import { homeOf, library, understandHtml } from './surfaces.ts';

const numbersIn = (html: string) =>
  [...html.matchAll(/<b>([\s\S]*?)<\/b>/g)].map(([, text]) =>
    Number(
      text!
        .replaceAll(/<!--.*?-->/g, '')
        .replace(',', '.')
        .replaceAll(/[^\d.]/g, ''),
    ),
  );
/** As it is shown to a reader: two digits. */
const shown = (kg: number) => Number(kg.toPrecision(2));

describe.each(LANGUAGES)('in %s', (language) => {
  test('the parts shown give the result shown, in every territory', async () => {
    for (const { id } of library.catalogue.grids.filter(({ abroad }) => !abroad)) {
      const home = await homeOf(language, {
        grid: id,
        people: 3,
        devices: [{ type: 'tv-45', count: 1, yearsKept: 7 }],
      });
      const html = /<ul class="eq.*?<\/ul>/s.exec(await understandHtml(home, language))![0];
      const [made, years, used, result] = numbersIn(html);
      expect(shown(made! / years! + used!), `${id}: ${made} ÷ ${years} + ${used}`).toBe(result);
    }
  });
});

test('it takes no more digits than that needs', async () => {
  const { household } = await homeOf('fr');
  expect(digitsOf(equationOf(household.footprint!)!)).toBeLessThanOrEqual(4);
  expect(digitsOf({ item: 'x', made: 280, years: 7, used: 26 })).toBe(2);
  expect(digitsOf({ item: 'x', made: 277, years: 7, used: 25.5 })).toBe(3);
});
