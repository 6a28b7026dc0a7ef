import type { Errno } from '../../../../fs/errno.ts';
import { GROUPS, MODULES, type ModuleGroup } from '../modules/index.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { Builtin } from './builtin.ts';
import { describeErrno } from './errno-texts.ts';
import { compileText } from './evaluate.ts';
import type { NodeProcess } from './node-process.ts';

/** Node's own modules as one process has them. */
export interface Builtins {
  has(name: string): boolean;
  /** Names that programs may require, in order; with `node:` where it must stand before them. */
  readonly names: readonly string[];
  /** The exports of a module; may answer SUSPENDED the first time. */
  load(name: string): unknown;
  /**
   * Fetches the modules that a text will need where nothing can wait: those it names (`require('fs')` in a getter), and those behind globals such as
   * Buffer. `bare`: a module's name is a global too. Undefined, or SUSPENDED until they are here.
   */
  prefetch(text: string, bare?: boolean): unknown;
  /** What the machine gives to a module, once it has been fetched. */
  natives(name: string): object | undefined;
  /** Sets up the globals and `process`. */
  bootstrap(): unknown;
  systemError(errno: Errno | string, syscall: string, more: Readonly<Record<string, unknown>>): Error;
}

/** Modules that are only found with `node:` before their names. */
export const PREFIXED = /^(?:test|sqlite|sea)$/;

/** What has been fetched so far, for all processes. */
const fetched = new Map<string, Builtin>();
const under = new Map<ModuleGroup, Promise<void>>();

async function fetchGroup(group: ModuleGroup): Promise<void> {
  for (const module of await group.fetch()) fetched.set(module.name, module);
}

/** Fetches those groups that are not here yet; undefined when all are. */
function fetchGroups(groups: readonly ModuleGroup[]): Promise<unknown> | undefined {
  const wanted = new Set(groups);
  for (const { needs = [] } of wanted) for (const group of needs) wanted.add(group);
  const missing = [...wanted].filter(({ names }) => !fetched.has(names[0] ?? ''));
  if (missing.length === 0) return undefined;
  return Promise.all(
    missing.map((group) => {
      let fetching = under.get(group);
      if (!fetching) {
        fetching = fetchGroup(group).finally(() => under.delete(group));
        under.set(group, fetching);
      }
      return fetching;
    }),
  );
}

/** Fetches all of Node's own modules: at the prompt each of their names is a global, and reading one cannot wait. */
export async function fetchAllModules(): Promise<void> {
  await fetchGroups(GROUPS.filter(({ prefixed }) => !prefixed));
}

/** Whether a text names a module of a group: in quotes, or (`bare`) as a word. */
function namesOne(group: ModuleGroup, text: string, bare: boolean): boolean {
  if (group.words?.test(text)) return true;
  return group.names.some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const around = `${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`;
      if ((group.prefixed ? /^:['"`]$/ : /^[:'"`]['"`]$/).test(around) || (bare && !/[\w$]/.test(around))) return true;
    }
    return false;
  });
}

export function createBuiltins(node: NodeProcess): Builtins {
  const { rt } = node;
  const byName = new Map<string, Builtin>(MODULES.map((module) => [module.name, module]));
  const loaded = new Map<string, { exports: unknown }>();
  const require = rt.native('require', 1, (_, [name]) => load(String(name).replace(/^node:/, '')));

  function load(name: string): unknown {
    const known = loaded.get(name);
    if (known) return known.exports;
    const builtin = byName.get(name) ?? fetched.get(name);
    const group = builtin ? undefined : GROUPS.find(({ names }) => names.includes(name));
    const fetching = group && fetchGroups([group]);
    if (fetching) return rt.after(rt.block(node.proc.clock.hold(fetching)), () => load(name));
    if (!builtin) throw rt.errors.plain(`No such built-in module: ${name}`);
    const binding = builtin.natives?.(node);
    const module = { exports: {} as unknown };
    loaded.set(name, module);
    if (builtin.source === undefined) {
      module.exports = binding;
      return binding;
    }
    const source = new SourceText(builtin.source, `node:${name}`, 'native');
    const program = compileText(rt, source, {
      goal: 'commonjs',
      given: ['exports', 'require', 'module', 'binding', 'process', 'this'],
      host: { importModule: () => undefined, meta: () => ({}) },
    });
    const run = program.run({ exports: module.exports, require, module, binding, process: node.processObject });
    return rt.after(run, () => module.exports);
  }

  const all = [...MODULES, ...GROUPS.flatMap((group) => group.names.map((name) => ({ name })))]
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('internal/') && !(name === 'sqlite' && node.majorVersion < 22));
  const names = all.map((name) => (PREFIXED.test(name) ? `node:${name}` : name)).sort();
  const known = new Set(all);
  return {
    has: (name) => known.has(name),
    names,
    load,
    prefetch(text, bare = false) {
      const fetching = rt.uninterruptible
        ? undefined
        : fetchGroups(GROUPS.filter((group) => namesOne(group, text, bare)));
      return fetching && rt.block(node.proc.clock.hold(fetching));
    },
    natives: (name) => fetched.get(name)?.natives?.(node),
    bootstrap: () => load('internal/bootstrap'),
    systemError(errno, syscall, more) {
      const [number, text] = describeErrno(errno);
      const { path, dest, address, port } = more;
      const about =
        path !== undefined
          ? ` '${String(path)}'${dest === undefined ? '' : ` -> '${String(dest)}'`}`
          : address === undefined
            ? ''
            : ` ${String(address)}${port === undefined ? '' : `:${String(port)}`}`;
      const message =
        address === undefined
          ? `${errno}: ${text}, ${syscall}${about}`
          : syscall === 'connect'
            ? `connect ${errno}${about}`
            : `${syscall} ${errno}: ${text}${about}`;
      const error = rt.errors.make('Error', message, { errno: number, code: errno, syscall, ...more });
      return error;
    },
  };
}
