/** Faults in what screens of a class are told while it goes on. */
import type { Fault } from '../fault.ts';

const STREAM = ['tests/server/live/roomStream.test.ts', 'tests/server/store/live.test.ts'];
const PRESENCE = ['tests/server/live/presence.test.ts'];

export const LIVE: readonly Fault[] = [
  {
    id: 'live-view-of-before',
    file: 'server/live/latest.ts',
    text: 'rooms.onChange(code, () => delete made.view)',
    becomes: 'rooms.onChange(code, () => undefined)',
    harm: 'Screens stay at the step before while the class goes on.',
    tests: ['tests/server/live/latest.test.ts', 'tests/server/live/roomStream.test.ts'],
  },
  {
    id: 'live-comes-back-to-the-past',
    file: 'server/live/roomStream.ts',
    text: 'latest.view(code, first)',
    becomes: 'latest.view(code, false)',
    harm: 'A screen that comes back is told what the room was before a message got lost.',
    tests: ['tests/server/live/latest.test.ts', ...STREAM],
  },
  {
    id: 'live-wall-is-a-pupil',
    file: 'server/live/roomStream.ts',
    text: "if (as === 'pupil') ends.push(presence.enter(code));",
    becomes: "if (as !== 'lead') ends.push(presence.enter(code));",
    harm: 'The screen on the wall is counted among the pupils who are connected.',
    tests: ['tests/server/live/roomStream.test.ts'],
  },
  {
    id: 'live-own-echo',
    file: 'server/live/presence.ts',
    text: '      if (process === name) return;\n',
    becomes: '',
    harm: 'On PostgreSQL every pupil is counted twice.',
    tests: PRESENCE,
  },
  {
    id: 'live-dead-process',
    file: 'server/live/presence.ts',
    text: '.filter(({ until }) => until > now())',
    becomes: '.filter(({ until }) => until > 0)',
    harm: 'The screens of a process that died are counted until the next beat.',
    tests: PRESENCE,
  },
  {
    id: 'live-tagged-stream',
    file: 'server/live/stream.ts',
    text: "answer.headers.set('cache-control', 'no-store');",
    becomes: `answer.headers.set('etag', '"room"');`,
    harm: 'A proxy keeps a stream, and answers the next screen with it.',
    tests: STREAM,
  },
  {
    id: 'live-buffered-stream',
    file: 'server/live/stream.ts',
    text: "  c.header('x-accel-buffering', 'no');\n",
    becomes: '',
    harm: 'Behind nginx the class sees nothing move until a buffer is full.',
    tests: STREAM,
  },
  {
    id: 'live-said-again',
    file: 'server/live/stream.ts',
    text: '            sent.set(said.event, said.data);\n',
    becomes: '',
    harm: 'Each change sends all that was known already to every screen again.',
    tests: STREAM,
  },
  {
    id: 'live-missed-while-away',
    file: 'server/live/notify.ts',
    text: '() => bus.codes().forEach((code) => bus.publish(code)),',
    becomes: '() => undefined,',
    harm: 'What changed while the connection to PostgreSQL was broken is not told to the screens.',
    tests: ['tests/server/store'],
  },
  {
    id: 'live-other-process-asleep',
    file: 'server/store/postgres.ts',
    text: 'select pg_notify(${CHANNEL}, ${code})',
    becomes: 'select pg_notify(${CHANNEL}, ${code}) where false',
    harm: 'Screens that another process serves never hear of a change.',
    tests: ['tests/server/store/live.test.ts'],
  },
  {
    id: 'live-stopping-says-nothing',
    file: 'server/live/presence.ts',
    text: 'tell(new Set([...here.keys(), ...unsaid]), () => 0);',
    becomes: 'tell(new Set([...unsaid]), () => 0);',
    harm: 'After a process has stopped, its pupils are counted as connected for eight seconds.',
    tests: PRESENCE,
  },
];
