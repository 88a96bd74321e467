/**
 * `npm run portable`: one folder that runs on this system without any installation: the Node that runs this, the built
 * server, what it needs, a file to double-click. It is made in portable/, or in the folder that is named.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from './freshness.mjs';

const SYSTEM = `${process.platform}-${process.arch}`;
const WINDOWS = process.platform === 'win32';
const START = { win32: 'Sobrement.cmd', darwin: 'Sobrement.command' }[process.platform];
const EXECUTABLE = 0o755;

/** What the built server loads from packages, and the packages that these load in their turn. */
const PACKAGES = [
  '@photostructure/sqlite',
  '@resvg/resvg-js',
  'opentype.js',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
];
const MODULES = join(ROOT, 'node_modules');
/** Of the binaries of a package, those of this system; no sources in C, no tests. */
const LEFT_OUT = /\/(?:src|scripts|docs?|examples?)$|\.(?:map|d\.[cm]?ts)$|\/prebuilds\/(.+?)(?:\/|$)/;

/** A system in the names of packages and folders of binaries. */
const isOfHere = (name) =>
  name.includes(SYSTEM) || (name.includes(process.platform) && name.includes(process.arch));

function main() {
  if (process.config.variables.node_shared === true || process.config.variables.node_shared === 'true')
    return fail(
      'Ce Node est en plusieurs fichiers : prenez celui de https://nodejs.org. / This Node is made of several files: take the one of https://nodejs.org.',
    );
  const built = spawnSync(process.execPath, [join(ROOT, 'server/build.mjs'), '--if-needed'], {
    stdio: 'inherit',
  });
  if (built.status !== 0) return fail('La construction a échoué. / The build failed.');
  const folder = resolve(process.argv[2] ?? join(ROOT, 'portable', `sobrement-${SYSTEM}`));
  const app = join(folder, 'app');
  if (existsSync(folder) && !existsSync(app) && readdirSync(folder).length > 0)
    return fail(`${folder} : ce dossier contient autre chose. / this folder holds something else.`);
  for (const part of ['dist', 'node_modules']) rmSync(join(app, part), { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  cpSync(join(ROOT, 'dist'), join(app, 'dist'), { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }\n');
  for (const name of withDependencies(PACKAGES)) copyPackage(name, app);
  const node = join(app, WINDOWS ? 'node.exe' : 'node');
  rmSync(node, { force: true });
  copyFileSync(process.execPath, node);
  chmodSync(node, EXECUTABLE);
  for (const name of new Set([START, WINDOWS ? undefined : 'Sobrement.sh'])) {
    if (name === undefined) continue;
    copyFileSync(join(ROOT, name), join(folder, name));
    chmodSync(join(folder, name), EXECUTABLE);
  }
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(ROOT, 'server/portable.txt'), join(folder, 'LISEZ-MOI - READ ME.txt'));
  const licence = join(dirname(process.execPath), WINDOWS ? 'LICENSE' : '../LICENSE');
  if (existsSync(licence)) copyFileSync(licence, join(app, 'LICENSE-node'));
  console.log(
    `${relative(process.cwd(), folder) || folder}\nCopiez ce dossier où vous voulez, puis double-cliquez ${START ?? 'Sobrement.sh'}.\nCopy this folder wherever you like, then double-click ${START ?? 'Sobrement.sh'}.`,
  );
}

/** The packages with those that they load, each once; one for another system is not installed here. */
function withDependencies(names) {
  const found = new Set(names);
  for (const name of found) {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(MODULES, name, 'package.json'), 'utf8'),
    );
    for (const each of [
      ...Object.keys(dependencies),
      ...Object.keys(optionalDependencies).filter(isInstalled),
    ])
      found.add(each);
  }
  // headers, which are read to compile alone
  found.delete('node-addon-api');
  return found;
}

const isInstalled = (name) => existsSync(join(MODULES, name, 'package.json'));

function copyPackage(name, app) {
  const from = join(MODULES, name);
  cpSync(from, join(app, 'node_modules', name), {
    recursive: true,
    dereference: true,
    filter: (path) => {
      const left = LEFT_OUT.exec(path.slice(from.length).replaceAll(sep, '/'));
      return !left || (left[1] !== undefined && isOfHere(left[1]));
    },
  });
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}

main();
