// A calculator that does as it is told, to see what becomes of the others.
const released = new Promise((resolve) => process.once('SIGUSR2', resolve));

const jobs = {
  say: (word) => word,
  /** Until the test lets it go. */
  wait: (word) => released.then(() => word),
  end: () => process.exit(3),
  fail() {
    throw new TypeError('a fault of ours');
  },
};

process.on('message', async ({ name, needs }) => {
  try {
    process.send({ made: await jobs[name](...needs) });
  } catch (error) {
    process.send({ error });
  }
});
