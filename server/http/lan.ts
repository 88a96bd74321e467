/** The addresses at which other machines of a local network reach this one. */
import type { networkInterfaces } from 'node:os';

/** @returns `http://192.168.1.20:3000`, one per interface; only IPv4, which people can type */
export function lanAddresses(interfaces: ReturnType<typeof networkInterfaces>, port: number): string[] {
  return Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
