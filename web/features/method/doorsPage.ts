/** From the household page to the council page, and the table of lives that both read: computed, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { doorsOf, livesAtDoors } from '../../../models/validation/doors.ts';
import { method as en } from './words/en.ts';
import { method as fr } from './words/fr.ts';
import DoorsPage from './DoorsPage.svelte';

const MESSAGES = { fr, en };

export function renderDoors(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const { title, description } = messages.doors;
  const props = { language, messages, doors: doorsOf(library), lives: livesShown(library) };
  return { title, description, main: render(DoorsPage, { props }).body };
}

/** The table of lives, each with its name and the grade of what documents it. */
export function livesShown({ catalogue, factors, stock }: Library) {
  const devices = new Map(catalogue.devices.map((device) => [device.id, device]));
  return livesAtDoors({ catalogue, stock }).map(({ device, household, council }) => {
    const { label, years } = devices.get(device)!;
    return { factor: years.factor, label, household, council, grade: factors[years.factor]!.grade };
  });
}
