/** How many screens a room is for, as whoever leads chooses it, and what is said once it is full. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Size from '../../web/features/school/room/Size.svelte';
import { room as en } from '../../web/features/school/room/words/en.ts';
import { room as fr } from '../../web/features/school/room/words/fr.ts';
import { textOf } from './surfaces.ts';

const shown = (messages: typeof fr, desk: { seats: number; most: number; sizes: readonly number[] }) => {
  const { body } = render(Size, { props: { messages, lead: { desk } } as never });
  const chosen = [...body.matchAll(/<option value="(\d+)"( selected)?/g)];
  return {
    text: textOf(body),
    sizes: chosen.map(([, size]) => Number(size)),
    chosen: chosen.filter(([, , selected]) => selected).map(([, size]) => Number(size)),
  };
};

test('a class, an amphitheatre or a conference: the one that the room has is chosen', () => {
  const { text, ...choice } = shown(en, { seats: 35, most: 600, sizes: [60, 600, 2000] });
  expect(choice).toEqual({ sizes: [60, 600, 2000], chosen: [600] });
  expect(text).toContain('2,000');
  expect(text).not.toContain('full');
});

test('a room keeps its size where the host has since allowed fewer', () => {
  const { sizes, chosen } = shown(en, { seats: 1, most: 600, sizes: [60, 100] });
  expect([sizes, chosen]).toEqual([[60, 100, 600], [600]]);
});

test('a full room says so to whoever leads, and what to do about it', () => {
  const sizes = [60, 600];
  expect(shown(fr, { seats: 60, most: 60, sizes }).text).toMatch(
    /La salle est pleine, avec 60 écrans.+Acceptez-en davantage, ou retirez-en un plus bas\./,
  );
  expect(shown(en, { seats: 600, most: 600, sizes }).text).toMatch(
    /The room is full, with 600 screens.+open another room\./,
  );
});
