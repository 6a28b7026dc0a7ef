import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, countOf, isOn, textOf } from './command-line.ts';
import { type Environment, homeOf } from './environment.ts';
import { PipFailure } from './failure.ts';
import { IndexClient } from './index-client.ts';
import { installedIn } from './installed.ts';
import { placeWheel, type Scheme } from './place-wheel.ts';
import { managedRefusal, warnRoot } from './refusals.ts';
import { removePackage } from './remove-package.ts';
import { keyOf } from './requirement.ts';
import { askOf, readRequirements } from './requirements-file.ts';
import { type Ask, installationOrder, resolve } from './resolve.ts';
import { compareVersions } from './version.ts';
import type { Voice } from './voice.ts';

/** Milliseconds that unpacking and compiling a megabyte takes. */
const PLACING = 120;

/** `pip install …`. */
export async function install(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  for (const option of ['editable', 'root', 'require-hashes', 'report'])
    if (isOn(line, option)) throw new PipFailure([], 1, `drydock: 'pip install --${option}' is not simulated\n`);
  const target = textOf(line, 'target');
  if (env.managed && !isOn(line, 'break-system-packages') && target === undefined) throw managedRefusal(env.managed);
  const asks = [
    ...line.words.map((word) => askOf(proc, word)),
    ...(line.options.get('requirement') ?? []).flatMap((file) => readRequirements(proc, file)),
  ];
  if (asks.length === 0 && !isOn(line, 'requirement'))
    throw new PipFailure(['You must give at least one requirement to install (see "pip help install")']);
  const scheme = await schemeOf(proc, line, env, voice);
  const client = new IndexClient(proc, line, voice);
  for (const file of line.options.get('constraint') ?? [])
    for (const { requirement } of readRequirements(proc, file)) client.constrain(requirement);
  if (textOf(line, 'index-url') !== undefined) await voice.say(`Looking in indexes: ${client.address}`);
  await proc.sleep(350);
  try {
    const code = await installAll(proc, line, env, voice, client, scheme, asks);
    await warnRoot(proc, line, env, voice);
    return code;
  } finally {
    await noticeNewPip(line, env, voice, client);
  }
}

async function installAll(
  proc: Process,
  line: CommandLine,
  env: Environment,
  voice: Voice,
  client: IndexClient,
  scheme: Scheme,
  asks: readonly Ask[],
): Promise<number> {
  const isTarget = isOn(line, 'target');
  const installed = isTarget ? new Map() : installedIn(proc, [scheme.site, ...env.sites]);
  const pinned = await resolve(asks, {
    client,
    voice,
    python: env.python,
    installed,
    upgrade: isOn(line, 'upgrade'),
    force: isOn(line, 'force-reinstall') || isOn(line, 'ignore-installed'),
    prereleases: isOn(line, 'pre'),
    noDependencies: isOn(line, 'no-deps'),
    shown: (path) =>
      path.startsWith(`${proc.fs.cwd}/`) && proc.fs.cwd !== '/' ? `.${path.slice(proc.fs.cwd.length)}` : path,
  });
  const wanted = pinned.filter(({ candidate }) => candidate !== undefined);
  const label = ({ name, version }: { readonly name: string; readonly version: string }): string =>
    `${name}-${version}`;
  const all = [...wanted].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)).map(label);
  if (isOn(line, 'dry-run')) {
    if (all.length > 0) await voice.say(`Would install ${all.join(' ')}`);
    return 0;
  }
  const wheels = new Map<string, Uint8Array>();
  for (const { key, candidate } of wanted) {
    const fetched = candidate && (await client.wheel(candidate));
    if (fetched) wheels.set(key, fetched.body);
    else throw new PipFailure([`Could not install packages due to an OSError: the connection broke\n`]);
  }
  if (wanted.length === 0) return 0;
  const order = installationOrder(wanted);
  await voice.say(`Installing collected packages: ${order.map(({ name }) => name).join(', ')}`);
  const scripts: string[] = [];
  await voice.installing(
    order.map(({ name }) => name),
    async (name) => {
      const one = order.find((other) => other.name === name);
      const body = one && wheels.get(one.key);
      if (!one?.candidate || !body) return;
      const before = installed.get(one.key);
      if (before && before.site === scheme.site) {
        await voice.say(`  Attempting uninstall: ${one.name}`);
        await voice.say(`    Found existing installation: ${before.name} ${before.version}`);
        await voice.say(`    Uninstalling ${before.name}-${before.version}:`);
        removePackage(proc, before);
        await voice.say(`      Successfully uninstalled ${before.name}-${before.version}`);
      }
      const { unpacked } = one.candidate;
      const compile = !isOn(line, 'no-compile');
      scripts.push(...placeWheel(proc, scheme, { body, unpacked }, { requested: one.requested, compile }));
      await proc.sleep(30 + Math.round((unpacked / 1_000_000) * PLACING));
    },
  );
  await warnPath(proc, line, env, scheme, scripts, voice);
  await voice.say(`Successfully installed ${all.join(' ')}`);
  return 0;
}

/** Where packages go: the target, below the prefix, the user's own folder, or the system's where it may be written. */
async function schemeOf(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<Scheme> {
  const base = { executable: env.executable, tag: env.python.replace('.', '') };
  const target = textOf(line, 'target');
  if (target !== undefined) {
    const site = proc.fs.absolute(target);
    return { ...base, site, bin: `${site}/bin` };
  }
  const prefix = textOf(line, 'prefix');
  if (prefix !== undefined) {
    const folder = proc.fs.absolute(prefix);
    return { ...base, site: `${folder}/lib/python${env.python}/site-packages`, bin: `${folder}/bin` };
  }
  const home = `${homeOf(proc)}/.local`;
  const user = { ...base, site: `${home}/lib/python${env.python}/site-packages`, bin: `${home}/bin` };
  if (isOn(line, 'user')) {
    if (env.isVirtual)
      throw new PipFailure([
        "Can not perform a '--user' install. User site-packages are not visible in this virtualenv.",
      ]);
    return user;
  }
  if (!env.isVirtual && proc.credentials.uid !== 0 && !isWritable(proc, env.site)) {
    await voice.say('Defaulting to user installation because normal site-packages is not writeable');
    return user;
  }
  return { ...base, site: env.site, bin: env.bin };
}

/** Whether this user may write into a folder; who may not there may not in the one above either. */
function isWritable(proc: Process, folder: string): boolean {
  let at = folder;
  while (at !== '' && !proc.fs.exists(at)) at = at.slice(0, at.lastIndexOf('/'));
  const { mode, uid } = proc.fs.stat(at || '/');
  return (mode & 0o002) !== 0 || (uid === proc.credentials.uid && (mode & 0o200) !== 0);
}

async function warnPath(
  proc: Process,
  line: CommandLine,
  env: Environment,
  scheme: Scheme,
  scripts: readonly string[],
  voice: Voice,
): Promise<void> {
  const folders = (proc.env.get('PATH') ?? '').split(':');
  if (
    scripts.length === 0 ||
    folders.includes(scheme.bin) ||
    // Who calls an environment's Python by its path knows where its commands are.
    env.executable.slice(0, env.executable.lastIndexOf('/')) === scheme.bin ||
    isOn(line, 'no-warn-script-location') ||
    isOn(line, 'target')
  )
    return;
  const names = scripts.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
  const start =
    names.length === 1 ? `script ${names[0]} is` : `scripts ${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`;
  await voice.warn(
    `The ${start} installed in '${scheme.bin}' which is not on PATH.\nConsider adding this directory to PATH or, if you prefer to suppress this warning, use --no-warn-script-location.`,
  );
}

/** pip looks whether there is a newer pip, and says so at the end, failed or not. */
async function noticeNewPip(line: CommandLine, env: Environment, voice: Voice, client: IndexClient): Promise<void> {
  if (isOn(line, 'disable-pip-version-check') || countOf(line, 'quiet') > 1 || env.managed === 'debian') return;
  const newest = (await client.candidates(keyOf('pip'), 0))[0]?.version;
  if (newest === undefined || compareVersions(newest, env.version) <= 0) return;
  const notice = (text: string): string =>
    colours ? `\x1b[1m[\x1b[0m\x1b[34;49mnotice\x1b[0m\x1b[1;39;49m]\x1b[0m${text}` : `[notice]${text}`;
  const colours = voice.proc.tty(2) !== undefined;
  const paint = (code: string, text: string): string => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
  await voice.proc.write(
    2,
    `\n${notice(` A new release of pip is available: ${paint('31;49', env.version)}${colours ? '\x1b[39;49m' : ''} -> ${colours ? '\x1b[0m' : ''}${paint('32;49', newest)}`)}\n${notice(` To update, run: ${paint('32;49', `${env.invocation} install --upgrade pip`)}`)}\n`,
  );
}
