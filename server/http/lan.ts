/** The addresses at which other machines of a local network reach this one. */
import type { networkInterfaces } from 'node:os';

/** Networks inside the computer itself: no other machine is on them. */
const INSIDE = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|vEthernet)/;

/** @returns `http://192.168.1.20:3000`, one per interface, the likeliest first; only IPv4, which people can type */
export function lanAddresses(interfaces: ReturnType<typeof networkInterfaces>, port: number): string[] {
  const named = Object.entries(interfaces);
  const inside = ([name]: (typeof named)[number]) => INSIDE.test(name);
  return [...named.filter((each) => !inside(each)), ...named.filter(inside)]
    .flatMap(([, all]) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
