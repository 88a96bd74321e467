/**
 * Stands in for the commands of HOSTING.md that change a machine: services run as processes of the test, with what their
 * unit says; packages are not installed anew; nginx listens on a port of the test. The rest is run as it is written.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const { MACHINE: machine, PROJECT: project, SWAPS } = process.env;
/** What stands in the file, and what it is here. */
const swaps = JSON.parse(SWAPS);
const swapped = (text) => swaps.reduce((said, [from, to]) => said.replaceAll(from, to), text);
const inMachine = (...path) => join(machine, ...path);
const [, , name, ...words] = process.argv;

const run = (command, parameters, options) => {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
};

const STAND_INS = {
  'apt-get': () => undefined,
  useradd: () => undefined,
  chown: () => undefined,
  install: () => {
    const kept = words.filter(
      (word, i) => !['-o', '-g'].includes(word) && !['-o', '-g'].includes(words[i - 1]),
    );
    run('/usr/bin/install', kept);
  },
  npm: async () => {
    const [act, script] = words;
    if (act === 'ci') {
      if (!existsSync('node_modules')) symlinkSync(join(project, 'node_modules'), 'node_modules');
      return;
    }
    // what the project has built, as if it had been built here
    cpSync(join(project, 'dist'), 'dist', { recursive: true });
    const freshness = await import(pathToFileURL(join(process.cwd(), 'server/freshness.mjs')).href);
    freshness.noteBuild(freshness.stampOfSources());
    if (script !== 'build') run(process.env.NPM, words);
  },
  nginx: () => run(process.env.NGINX_AT, [...nginxWords(), ...words]),
  journalctl: () => {
    for (const log of readdirSync(inMachine('log')))
      process.stdout.write(readFileSync(inMachine('log', log)));
  },
  systemctl: async () => {
    const [act, ...units] = words.filter((word) => !word.startsWith('--'));
    if (act === 'daemon-reload') return;
    for (const unit of units) {
      if (unit === 'nginx')
        run(process.env.NGINX_AT, [...nginxWords(), ...(isServing() ? ['-s', 'reload'] : [])]);
      else {
        if (act !== 'enable' && act !== 'start') await stop(unit);
        if (act !== 'stop') start(unit);
      }
    }
  },
};

function nginxWords() {
  const file = inMachine('nginx.conf');
  const site = swapped(readFileSync(inMachine('etc/nginx/sites-enabled/sobrement'), 'utf8'));
  mkdirSync(inMachine('var/log/nginx'), { recursive: true });
  writeFileSync(
    file,
    `pid ${inMachine('nginx.pid')};\nevents {}\nhttp {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((each) => `${each}_temp_path ${inMachine(each)};`)
      .join('\n')}\n${site}\n}\n`,
  );
  return ['-e', inMachine('nginx.error'), '-c', file];
}

/** Whether nginx runs: its test of the configuration leaves an empty file. */
const isServing = () =>
  existsSync(inMachine('nginx.pid')) && readFileSync(inMachine('nginx.pid'), 'utf8') !== '';

const pidOf = (unit) => inMachine(`${unit}.pid`);

/** The settings of a unit and of what completes it, by name, the last ones last. */
function settingsOf(unit) {
  const [template, port] = unit.split('@');
  const folder = inMachine('etc/systemd/system');
  const more = join(folder, `${unit}.service.d`);
  const files = [
    join(folder, `${template}@.service`),
    ...(existsSync(more) ? readdirSync(more).map((file) => join(more, file)) : []),
  ];
  const lines = files.flatMap((file) =>
    swapped(readFileSync(file, 'utf8')).replaceAll('%i', port).split('\n'),
  );
  return (key) =>
    lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1));
}

const pairs = (texts) =>
  Object.fromEntries(
    texts.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
  );

function start(unit) {
  const said = settingsOf(unit);
  const files = said('EnvironmentFile').flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').filter(Boolean),
  );
  const [command, ...parameters] = said('ExecStart')[0].split(' ');
  mkdirSync(inMachine('log'), { recursive: true });
  const log = openSync(inMachine('log', unit), 'a');
  const { PATH } = process.env;
  const env = { PATH, ...pairs(said('Environment').flatMap((line) => line.split(' '))), ...pairs(files) };
  const [cwd] = said('WorkingDirectory');
  const child = spawn(command, parameters, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  writeFileSync(pidOf(unit), `${child.pid}`);
  child.unref();
}

async function stop(unit) {
  if (!existsSync(pidOf(unit))) return;
  const pid = Number(readFileSync(pidOf(unit), 'utf8'));
  rmSync(pidOf(unit));
  try {
    for (process.kill(pid, 'SIGTERM'); ; process.kill(pid, 0)) await pause(20);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

await STAND_INS[name]();
