/** The state of a council room: that of a territory, and the levers at hand. */
import { createSimulator, type Initial, type SimulatorState } from '../simulator/simulator.svelte.ts';
import type { MeetingMessages } from './words/fr.ts';

export interface MeetingInitial extends Initial {
  /** The levers at hand. */
  readonly sliders: readonly string[];
}

export interface MeetingTool {
  readonly simulator: SimulatorState;
  readonly messages: MeetingMessages;
  readonly sliders: readonly string[];
}

export const meetingTool = (initial: MeetingInitial, messages: MeetingMessages): MeetingTool => ({
  simulator: createSimulator(initial, messages.tool),
  messages,
  sliders: initial.sliders,
});
