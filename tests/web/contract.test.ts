import { describe, expect, test } from 'vitest';
import { api } from '../../web/features/api/words/en.ts';
import { ownWords, routesOf } from '../../web/features/api/contract.ts';

describe('a description of the contract', () => {
  test('is in one language, with its unit and what both languages share', () => {
    const both = 'Unit: hours per week. Hours a week. / Heures par semaine. For: video, social.';
    expect(ownWords(both, 'en')).toBe('Hours a week. [hours per week] For: video, social.');
    expect(ownWords(both, 'fr')).toBe('Heures par semaine. [hours per week] For: video, social.');
  });

  test('stays as it is when it is in one language already', () => {
    expect(ownWords('The hash of a catalogue', 'fr')).toBe('The hash of a catalogue');
  });
});

describe('routes', () => {
  const contract = {
    paths: {
      '/a/{id}': { get: { parameters: [{ name: 'id', required: true, schema: { type: 'string' } }] } },
      '/b': { get: { parameters: [{ name: 'q', schema: { type: 'string', example: 'é' } }] } },
      '/c': {
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
        },
      },
    },
    components: {
      schemas: {
        Body: {
          properties: {
            list: {
              type: 'array',
              maxItems: 3,
              items: { properties: { count: { type: 'integer', minimum: 0, maximum: 1000 } } },
            },
          },
        },
      },
    },
  };
  const [a, b, c] = routesOf(contract, 'en', api);

  test('can be tried as they stand when they need no name', () => {
    expect(a!.attempt).toBeUndefined();
    expect(b!.attempt).toBe('/b?q=%C3%A9');
    expect(c!.attempt).toBeUndefined();
  });

  test('show each place of a body, with its bounds', () => {
    expect(c!.body).toEqual([
      { name: 'list', words: '(array, at most 3)' },
      { name: 'list[].count', words: '(integer, from 0 to 1,000)' },
    ]);
  });
});
