/** Mounts the controls in the panel that the server drew. */
import { mount } from 'svelte';
import type { EverywhereMessages } from './words/fr.ts';
import type { SimulatorState } from '../simulator/simulator.svelte.ts';
import Act from './Act.svelte';

export function mountEverywhere(target: Element, tool: SimulatorState, messages: EverywhereMessages): void {
  mount(Act, { target, props: { tool, messages } });
}
