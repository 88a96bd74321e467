/** How late a class is said to be, on the page of whoever leads: by the plan of its run, which has no vote that was put in. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { StepKind } from '../../models/room/types.ts';
import Late from '../../web/features/school/room/Late.svelte';
import { room as m } from '../../web/features/school/room/words/fr.ts';
import { textOf } from './surfaces.ts';

const MINUTE = 60;
const step = (id: string, kind: StepKind, minutes: number) => ({
  ...{ id, kind, title: id, seconds: minutes * MINUTE },
});
const STEPS = [step('vote', 'vote', 5), step('all', 'everyone', 8), step('charter', 'charter', 5)];
const POLL = { ...STEPS[0]!, id: 'vote-poll' };

const said = (
  steps: readonly { readonly id: string }[],
  place: number,
  minutes: number,
  furthest = place,
) => {
  const desk = { reached: steps[furthest]!.id };
  const lead = { initial: { steps: STEPS }, steps, place, desk, wholeSeconds: minutes * MINUTE };
  return textOf(render(Late, { props: { messages: m, lead } as never }).body);
};

test('a vote that is put in has no time of its own, and takes the place of no step of the run', () => {
  expect(said(STEPS, 0, 12)).toContain(m.lead.behind(7));
  const steps = [STEPS[0]!, POLL, ...STEPS.slice(1)];
  const voting = said(steps, 1, 12);
  expect(voting).toContain(m.lead.behind(7));
  expect(voting).toContain('all');
  expect(said(steps, 2, 16)).toContain(m.lead.behind(3));
});

test('a step that is skipped leaves its time, and makes no class late that comes back to it', () => {
  // the vote took its five minutes, the charter its five, and the step between none
  expect(said(STEPS, 2, 10)).toBe('');
  expect(said(STEPS, 1, 10, 2)).toBe('');
  expect(said(STEPS, 0, 17, 2)).toBe('');
  const back = said(STEPS, 0, 21, 2);
  expect(back).toContain(m.lead.behind(3));
  // what was passed is not to be left out
  expect(back).not.toMatch(/\ball\b/);
  // by the votes put in too
  const steps = [STEPS[0]!, STEPS[1]!, STEPS[2]!, { ...POLL, id: 'charter-poll' }];
  expect(said(steps, 1, 19, 3)).toBe('');
});
