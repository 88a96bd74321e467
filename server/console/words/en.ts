import type { TerminalTexts } from './fr.ts';

export const terminal: TerminalTexts = {
  entry: '/en/school/room',
  shown: '/en/school/offline',
  title: 'Sobrement is ready for the class.',
  connect: 'Connect this computer and the class’s devices to the same wifi, even without internet.',
  open: (address) => `On those devices, open ${address}, or point a camera at this square.`,
  here: (address) => `Here, open ${address}; to stop, close this window (or Ctrl + C).`,
  others: (addresses) => `If that address does not answer, try: ${addresses}`,
  nowhere: 'This computer is on no network: connect it to the wifi, then start Sobrement again.',
  runs: 'Sobrement may already be running: another one uses the same folder. Go back to its other window, or close it, then start again.',
  taken: (port) =>
    `Sobrement may already be running: another program answers on port ${port}. Close its other window, or choose another port (PORT=3001).`,
};
