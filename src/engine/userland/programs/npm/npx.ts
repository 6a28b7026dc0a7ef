import { encodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import type { Process } from '../../../kernel/process.ts';
import { actualTree } from './actual.ts';
import { type CommandLine, homeOf, isOn, textOf } from './command-line.ts';
import { completeTree } from './complete-tree.ts';
import { attempt, complain, NpmFailure } from './failure.ts';
import { GLOBAL } from './install.ts';
import { commandsOf, parseSpec, readManifest } from './manifest.ts';
import { Registry } from './registry.ts';
import { changesBetween, reify } from './reify.ts';
import { scriptEnvironment, shell } from './scripts.ts';
import { Tree, toRecord } from './tree.ts';

/** `npx command [arguments]`, `npm exec`: a command of the project, of the machine, or of a package that is fetched for it. */
export async function npx(proc: Process, line: CommandLine, command: string, args: readonly string[]): Promise<number> {
  const call = textOf(line, 'call');
  if (command === '' && call === undefined) {
    await proc.write(1, "\nEntering npm script environment\nType 'exit' or ^D when finished\n\n");
    return shell(proc, proc.env.get('SHELL') ?? '/bin/sh', environment(proc, []));
  }
  if (call !== undefined && textOf(line, 'package') === undefined) return shell(proc, call, environment(proc, []));
  const spec = parseSpec(textOf(line, 'package') ?? command);
  const name = textOf(line, 'package') === undefined ? spec.name : command;
  const local = folders(proc).find((folder) => proc.fs.exists(`${folder}/${name}`));
  const isGlobal = spec.asked === '' && proc.fs.exists(`${GLOBAL}/bin/${name}`);
  if ((local !== undefined && spec.asked === '') || isGlobal)
    return shell(proc, [name, ...args].map(quoted).join(' '), environment(proc, []));
  const { folder, bin } = await fetched(proc, line, spec);
  if (call !== undefined) return shell(proc, call, environment(proc, [`${folder}/node_modules/.bin`]));
  return shell(proc, [bin, ...args].map(quoted).join(' '), environment(proc, [`${folder}/node_modules/.bin`]));
}

function folders(proc: Process): readonly string[] {
  const found: string[] = [];
  for (let at = proc.fs.cwd; ; at = at.slice(0, at.lastIndexOf('/'))) {
    found.push(`${at === '/' ? '' : at}/node_modules/.bin`);
    if (at === '' || at === '/') return found;
  }
}

function environment(proc: Process, first: readonly string[]): ReadonlyMap<string, string> {
  const env = scriptEnvironment(proc, readManifest(proc) ?? {}, 'npx', '');
  env.set('PATH', [...first, env.get('PATH') ?? ''].join(':'));
  return env;
}

/** Installs a package into npx's own cache. */
async function fetched(
  proc: Process,
  line: CommandLine,
  { name, asked }: { readonly name: string; readonly asked: string },
): Promise<{ readonly folder: string; readonly bin: string }> {
  const registry = new Registry(proc, line);
  const record = await registry.version(name, asked);
  const commands = Object.keys(commandsOf(name, record.bin));
  const own = name.slice(name.indexOf('/') + 1);
  const bin = commands.length === 1 ? commands[0] : commands.find((one) => one === own);
  if (bin === undefined) throw new NpmFailure(undefined, ['could not determine executable to run']);
  const id = `${name}@${record.version}`;
  const hash = Array.from(hashBytes('sha512', encodeUtf8(asked === '' ? name : `${name}@${asked}`)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const folder = `${homeOf(proc)}/.npm/_npx/${hash.slice(0, 16)}`;
  attempt('mkdir', folder, () => proc.fs.mkdirs(folder));
  const actual = actualTree(proc, folder);
  if (actual.root.children.get(name)?.record.version !== record.version) {
    if (line.options.get('yes') === false || line.options.get('install') === false)
      throw new NpmFailure(undefined, [`npx canceled due to missing packages and no YES option: ["${id}"]`]);
    if (!isOn(line, 'yes')) await agree(proc, id);
    const tree = new Tree();
    tree.place(tree.root, name, toRecord(record));
    await completeTree(tree, { dependencies: { [name]: record.version } }, registry);
    await reify(proc, registry, changesBetween(actual, tree), tree, folder, `${folder}/node_modules/.bin`);
  }
  return { folder, bin };
}

async function agree(proc: Process, id: string): Promise<void> {
  if (!proc.tty(0) || !proc.tty(1)) {
    await complain(proc, 'warn', [`exec The following package was not found and will be installed: ${id}`]);
    return;
  }
  await proc.write(1, `Need to install the following packages:\n${id}\nOk to proceed? (y) `);
  const answer = new TextDecoder()
    .decode(await proc.read(0))
    .trim()
    .toLowerCase();
  await proc.write(1, '\n');
  if (!(answer === '' || answer.startsWith('y'))) throw new NpmFailure(undefined, ['canceled']);
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
