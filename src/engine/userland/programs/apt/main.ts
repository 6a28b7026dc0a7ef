import { FsError, strerror } from '../../../fs/errno.ts';
import type { Main } from '../../../kernel/program.ts';
import { DpkgDatabase } from '../dpkg/database.ts';
import { fillUp } from '../packages/archive.ts';
import { download } from '../packages/download.ts';
import { automaticOf, writeAutomatic } from './automatic.ts';
import { archiveName, candidatesOf, suiteOf } from './candidates.ts';
import { autoremove, install, uninstall, upgrade } from './change.ts';
import { CACHE } from './fetch-archives.ts';
import { HELP, MODULES } from './help.ts';
import { depends, list, madison, policy, search, show, showMarked } from './query.ts';
import { parseRequest } from './request.ts';
import { update } from './update.ts';
import { aptSize, Voice, versionOf } from './voice.ts';

type Command = (voice: Voice) => Promise<number>;

const CHANGES: Readonly<Record<string, Command>> = {
  update,
  install,
  reinstall: (voice) => install(new Voice(voice.process, { ...voice.request, reinstall: true })),
  remove: uninstall,
  purge: uninstall,
  autoremove,
  'auto-remove': autoremove,
  autopurge: (voice) => autoremove(new Voice(voice.process, { ...voice.request, purge: true })),
  upgrade,
  'dist-upgrade': upgrade,
  'full-upgrade': upgrade,
  clean,
  distclean: clean,
  autoclean: async (voice) => {
    await voice.reading();
    return 0;
  },
  check: async (voice) => {
    await voice.reading();
    return 0;
  },
  download: fetchHere,
  source: needsSources,
  'build-dep': needsSources,
};

const QUERIES: Readonly<Record<string, Command>> = { search, show, policy, depends, madison };

const COMMANDS: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  'apt-get': CHANGES,
  apt: { ...CHANGES, ...QUERIES, list, moo },
  'apt-cache': QUERIES,
  'apt-mark': {
    showmanual: (voice) => showMarked(voice, false),
    showauto: (voice) => showMarked(voice, true),
    auto: (voice) => mark(voice, true),
    manual: (voice) => mark(voice, false),
  },
};

/** `apt-get update`, `apt install curl`, `apt-cache policy`, `apt-mark showmanual`. */
export const main: Main = async (process) => {
  const [self = '', ...words] = process.argv;
  const tool = self.slice(self.lastIndexOf('/') + 1);
  const commands = COMMANDS[tool];
  if (!commands) {
    await process.write(2, `drydock: '${tool}' is not simulated\n`);
    return 1;
  }
  const request = parseRequest(tool, words);
  const voice = new Voice(process, request);
  const title = `apt ${versionOf(process)} (amd64)\n`;
  if (request.wantsVersion) {
    await process.write(1, title + (tool === 'apt' ? '' : MODULES));
    return 0;
  }
  if (request.unknown !== undefined && request.command === undefined) {
    await voice.error(request.unknown);
    return 100;
  }
  if (request.wantsHelp || request.command === undefined || request.command === 'help') {
    await process.write(1, title + (HELP[tool] ?? ''));
    return request.command === undefined && !request.wantsHelp ? 1 : 0;
  }
  if (tool === 'apt' && !voice.isTerminal)
    await process.write(2, '\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n');
  if (request.unknown !== undefined) {
    await voice.error(request.unknown);
    return 100;
  }
  const command = Object.hasOwn(commands, request.command) ? commands[request.command] : undefined;
  if (!command) {
    await voice.error(`Invalid operation ${request.command}`);
    return 100;
  }
  return command(voice);
};

/** Nobody here has `deb-src` lines: the simulated archive holds no sources. */
async function needsSources(voice: Voice): Promise<number> {
  await voice.progress('Reading package lists');
  await voice.error("You must put some 'deb-src' URIs in your sources.list");
  return 100;
}

/** `apt-get clean` empties the cache of archives. */
async function clean(voice: Voice): Promise<number> {
  const { fs } = voice.process;
  if (voice.process.credentials.uid !== 0) {
    await voice.error(`Could not open lock file ${CACHE}/lock - open (13: Permission denied)`);
    await voice.error(`Unable to lock directory ${CACHE}/`);
    return 100;
  }
  try {
    for (const { name } of fs.exists(CACHE) ? fs.readdir(CACHE) : [])
      if (name.endsWith('.deb')) fs.unlink(`${CACHE}/${name}`);
    for (const cache of ['pkgcache.bin', 'srcpkgcache.bin'])
      if (fs.exists(`/var/cache/apt/${cache}`)) fs.unlink(`/var/cache/apt/${cache}`);
    if (voice.request.command === 'distclean') fs.removeTree('/var/lib/apt/lists');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await voice.warn(`Problem unlinking the file ${CACHE} - Clean (${strerror(error.errno)})`);
  }
  return 0;
}

async function mark(voice: Voice, automatically: boolean): Promise<number> {
  const database = DpkgDatabase.read(voice.process.fs);
  const automatic = automaticOf(voice.process.fs);
  for (const name of voice.request.names) {
    if (!database.isInstalled(name)) {
      await voice.error(`Unable to locate package ${name}`);
      await voice.error('No packages found');
      return 100;
    }
    const was = automatic.has(name);
    if (automatically) automatic.add(name);
    else automatic.delete(name);
    await voice.tell(
      was === automatically
        ? `${name} was already set to ${automatically ? 'automatically' : 'manually'} installed.`
        : `${name} set to ${automatically ? 'automatically' : 'manually'} installed.`,
    );
  }
  writeAutomatic(voice.process.fs, automatic, database);
  return 0;
}

/** `apt-get download tree`: the archive into the working directory. */
async function fetchHere(voice: Voice): Promise<number> {
  const { process, request } = voice;
  const offered = candidatesOf(process.fs);
  for (const [i, name] of request.names.entries()) {
    const one = offered.get(name);
    if (!one) {
      await voice.error(`Unable to locate package ${name}`);
      return 100;
    }
    const got = await download(process, `${one.source.uri}/${one.file.split('/').map(encodeURIComponent).join('/')}`);
    if (got.kind !== 'ok') {
      await voice.error('Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?');
      return 100;
    }
    const path = archiveName(one);
    process.fs.writeFile(path, got.body);
    fillUp(process.fs, path, one.size);
    await voice.say(
      `Get:${i + 1} ${one.source.uri} ${suiteOf(one)} amd64 ${one.name} ${one.architecture} ${one.version} [${aptSize(one.size)}]`,
    );
    await voice.say(`Fetched ${aptSize(one.size)} in 0s (${aptSize(one.size * 8)}/s)`);
  }
  return 0;
}

async function moo(voice: Voice): Promise<number> {
  await voice.tell(
    '                 (__) \n                 (oo) \n           /------\\/ \n          / |    ||   \n         *  /\\---/\\ \n            ~~   ~~   \n..."Have you mooed today?"...',
  );
  return 0;
}
