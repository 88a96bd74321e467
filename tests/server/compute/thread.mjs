// A thread that does as it is told, to see what becomes of the others.
import { parentPort } from 'node:worker_threads';

const jobs = {
  say: (word) => word,
  /** Until the memory that it shares with the test says so. */
  wait(shared, word) {
    Atomics.wait(new Int32Array(shared), 0, 0);
    return word;
  },
  end: () => process.exit(3),
  fail() {
    throw new TypeError('a fault of ours');
  },
};

parentPort.on('message', ({ name, needs }) => {
  try {
    parentPort.postMessage({ made: jobs[name](...needs) });
  } catch (error) {
    parentPort.postMessage({ error });
  }
});
