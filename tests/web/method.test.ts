/** What the method page says in words of the figures, beside what the models do with them. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { renderMethod } from '../../web/features/method/methodPage.ts';
import { library } from '../models/shared.ts';
import { textOf } from './surfaces.ts';

describe.each(LANGUAGES)('the method page (%s)', (language) => {
  test('names each lever of a home that counts the carriage of what is passed on as it is', () => {
    const text = textOf(renderMethod(language, library).main);
    const levers = Object.values(library.levers).filter(({ relies }) =>
      relies?.includes(library.catalogue.handover),
    );
    expect(levers.length).toBeGreaterThan(0);
    for (const { label } of levers) expect(text).toContain(label[language]);
  });
});
