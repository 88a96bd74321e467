/** What the pages of the method say in words of the figures, beside what the models do with them. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { renderCalculations } from '../../web/features/method/calculationsPage.ts';
import { library } from '../models/shared.ts';
import { between, labelled, percent, significant } from '../../web/format.ts';
import { methodView } from '../../web/features/method/methodView.ts';
import { textOf } from './surfaces.ts';

describe.each(LANGUAGES)('the calculations in full (%s)', (language) => {
  test('names each lever of a home that counts the carriage of what is passed on as it is', () => {
    const text = textOf(renderCalculations(language, library).main);
    const levers = Object.values(library.levers).filter(({ relies }) =>
      relies?.includes(library.catalogue.handover),
    );
    expect(levers.length).toBeGreaterThan(0);
    for (const { label } of levers) expect(text).toContain(label[language]);
  });

  test('says which part of a range is between models, and that several devices narrow it, as the models do', () => {
    const text = textOf(renderCalculations(language, library).main).replace(/\s/g, ' ');
    const { devices, factors } = library.catalogue;
    const split = devices.filter(({ models }) => models !== undefined);
    expect(split.length).toBeGreaterThan(0);
    for (const { label, models } of split)
      expect(text).toContain(
        labelled(label[language], percent(factors[models!]!.central, language), language).replace(/\s/g, ' '),
      );
    const { one, three } = methodView(library).models;
    expect(three.high - three.low).toBeLessThan(one.high - one.low);
    expect(text).toContain(between(one, language));
    expect(text).toContain(between(three, language));
  });

  test('says why a saving counts at average electricity, and what it would be at the margin, by its figure', () => {
    const text = textOf(renderCalculations(language, library).main);
    const { central, low, high, grade } = library.factors['electricity.FR@saved']!;
    expect(grade).toBe('D');
    const kilograms = [library.catalogue.factors['electricity.FR']!.central, central, low, high];
    for (const kg of kilograms) expect(text).toContain(`${significant(kg * 100, language)}`);
    expect(text).toContain({ fr: 'jamais pour une empreinte', en: 'never for a footprint' }[language]);
  });
});

test('no choice and no calculation uses the electricity of the margin', () => {
  const { catalogue, stock } = library;
  const used = JSON.stringify([{ ...catalogue, factors: {} }, { ...stock, factors: {} }, library.levers]);
  expect(used).not.toContain('electricity.FR@saved');
});
