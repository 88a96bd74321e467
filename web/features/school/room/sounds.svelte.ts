/** Three short sounds for a class, made here and off until the facilitator turns them on. */
import type { RoomView } from '../../../../server/live/rooms.ts';
import { heardOf, type Sound } from './heardOf.ts';
import type { StepShown } from './types.ts';
import { createCountdown } from './wall/countdown.svelte.ts';

/** Hertz, one note after the other. */
const NOTES: Readonly<Record<Sound, readonly number[]>> = {
  entry: [660],
  ten: [520, 520],
  reveal: [440, 660],
};
const NOTE_S = 0.16;
const LOUDNESS = { start: 0.2, end: 0.001 };
const TEN_S = 10;
const SECOND_MS = 1000;

export function createSounds(code: string, steps: readonly StepShown[]) {
  const countdown = createCountdown(code, steps);
  let isOn = $state.raw(false);
  let context: AudioContext | undefined;
  let seen: RoomView | undefined;
  let left: number | undefined;

  function play(sound: Sound): void {
    const { destination, currentTime } = context!;
    for (const [nth, frequency] of NOTES[sound].entries()) {
      const start = currentTime + nth * NOTE_S;
      const [note, volume] = [context!.createOscillator(), context!.createGain()];
      note.frequency.value = frequency;
      volume.gain.setValueAtTime(LOUDNESS.start, start);
      volume.gain.exponentialRampToValueAtTime(LOUDNESS.end, start + NOTE_S);
      note.connect(volume).connect(destination);
      note.start(start);
      note.stop(start + NOTE_S);
    }
  }

  /** Once, when the time that is left gets to ten seconds. */
  function watch(): void {
    const before = left;
    left = countdown.left;
    const revealed = seen?.steps.find(({ id }) => id === seen?.at)?.revealed;
    if (isOn && !revealed && before !== undefined && before > TEN_S && left !== undefined && left <= TEN_S)
      play('ten');
  }

  return {
    get on() {
      return isOn;
    },
    /** Seconds that the wall has left for the step; absent when nothing is timed. */
    get left() {
      return countdown.left;
    },
    /** Called by a press, without which browsers keep silent. */
    toggle(): void {
      isOn = !isOn;
      if (!isOn) return;
      context ??= new AudioContext();
      play('entry');
    },
    start(): void {
      countdown.start();
      setInterval(watch, SECOND_MS);
    },
    /** Called after each state of the room. */
    follow(view: RoomView | undefined): void {
      countdown.follow(view);
      const sound = view && heardOf(seen, view);
      seen = view;
      if (isOn && sound) play(sound);
    },
  };
}
