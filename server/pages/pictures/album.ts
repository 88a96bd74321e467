/**
 * The pictures that are drawn with the build: those of every page that has an address of its own in code, and of every
 * proposal. Communes, figures and answers to searches are too many: theirs are drawn when they are first asked for.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Library } from '../../../data/library.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { PICTURES, picturePath } from '../../../web/picture/address.ts';
import { proposalPath } from '../../../web/pages.ts';
import { PAGES } from '../../../web/site.ts';

/** Gives a picture by its address, once the build has drawn it. */
export type Drawn = (address: string) => Uint8Array<ArrayBuffer> | undefined;

/** The addresses of these pictures. */
export const drawnAtBuild = ({ proposals }: Library): readonly string[] =>
  LANGUAGES.flatMap((language) => [
    ...PAGES.filter(({ unlisted, bare }) => !unlisted && !bare).map(({ section, address }) =>
      picturePath(section, address[language]),
    ),
    ...proposals.proposals.map(({ id }) => picturePath('proposals', proposalPath(id, language))),
  ]);

/**
 * Writes the pictures into a folder, at their addresses.
 * @param folder that is made anew by the build
 * @param ask answers as the site does; an address without picture is left out
 */
export async function drawAll(
  folder: string,
  addresses: readonly string[],
  ask: (address: string) => Response | Promise<Response>,
): Promise<void> {
  for (const address of addresses) {
    const answer = await ask(address);
    if (answer.status !== 200) continue;
    const file = join(folder, ...address.slice(PICTURES.length).split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(await answer.arrayBuffer()));
  }
}

/** Reads what is in the folder, which holds only pictures: an address is never a path by itself. */
export function openDrawn(folder: string): Drawn {
  const files = new Map<string, string>(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [`${PICTURES}/${relative(folder, file).split(sep).join('/')}`, file] as const;
      }),
  );
  return (address) => {
    const file = files.get(address);
    return file === undefined ? undefined : new Uint8Array(readFileSync(file));
  };
}
