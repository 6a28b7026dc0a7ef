import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { parseText } from './parse.ts';
import type { Dialect } from './shell.ts';
import { installSpecials } from './specials.ts';
import type { Hooks, ShellState } from './state.ts';
import { createVariables, NAME, newVariable } from './variables.ts';

export const BASH_VERSION = '5.2.37(1)-release';

/** A fresh shell in a process: its environment becomes variables, the usual defaults are set. */
export function createState(process: Process, dialect: Dialect, hooks: Hooks, name: string): ShellState {
  const bash = dialect.name === 'bash';
  const shell: ShellState = {
    process,
    hooks,
    dialect,
    name,
    commandName: undefined,
    outerCommandName: undefined,
    options: new Set(bash ? ['braceexpand', 'hashall', 'interactive-comments'] : []),
    shopt: new Set(
      bash
        ? [
            'checkwinsize',
            'cmdhist',
            'complete_fullquote',
            'extquote',
            'force_fignore',
            'globasciiranges',
            'globskipdots',
            'hostcomplete',
            'interactive_comments',
            'patsub_replacement',
            'progcomp',
            'promptvars',
            'sourcepath',
          ]
        : [],
    ),
    variables: createVariables(),
    positional: [],
    functions: new Map(),
    aliases: new Map(),
    traps: new Map(),
    pending: [],
    interrupts: [],
    newlineDue: false,
    jobs: [],
    reaped: new Map(),
    disabled: new Set(),
    hashed: new Map(),
    used: new Map(),
    status: 0,
    pipeStatus: [0],
    lastBackground: undefined,
    interactive: false,
    loginShell: false,
    shellPid: process.pid,
    subshell: 0,
    functionNames: [],
    calls: [],
    traceDepth: 0,
    localOptions: undefined,
    sourced: 0,
    loops: 0,
    tested: 0,
    nesting: 0,
    fromString: false,
    readsStdin: false,
    source: { text: '', firstLine: 1, file: name },
    line: dialect.name === 'ash' ? 0 : 1,
    inTrap: false,
    lastArgument: '',
    substituted: false,
    trapStatus: 0,
    inheritedTraps: undefined,
    appletName: (process.argv[0] ?? 'sh').split('/').at(-1)?.replace(/^-/, '') || 'sh',
    currentCommand: '',
    directories: [],
    grammarVersion: 0,
    history: [],
    getoptsAt: 0,
    substitutions: [],
    started: process.clock.now(),
  };
  const { map } = shell.variables;
  const define = (key: string, value: string, exported = false): void => {
    const variable = map.get(key) ?? newVariable();
    variable.value = value;
    variable.exported ||= exported;
    map.set(key, variable);
  };
  for (const [key, value] of process.env) if (NAME.test(key)) define(key, value, true);
  map.delete('IFS');
  define('IFS', ' \t\n');
  define('OPTIND', '1');
  define('PS4', '+ ');
  define('PPID', String(process.ppid));
  if (!map.has('PATH'))
    define(
      'PATH',
      bash || dialect.name === 'dash'
        ? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
        : '/sbin:/usr/sbin:/bin:/usr/bin',
      dialect.name === 'ash',
    );
  define('PWD', startDirectory(process, map.get('PWD')?.value), true);
  if (!bash) {
    const root = process.credentials.uid === 0;
    if (!map.has('PS1')) define('PS1', dialect.name === 'dash' ? (root ? '# ' : '$ ') : '\\w \\$ ');
    if (!map.has('PS2')) define('PS2', '> ');
  }
  if (dialect.name !== 'dash') {
    define('SHLVL', String((Number.parseInt(map.get('SHLVL')?.value ?? '0', 10) || 0) + 1), true);
    define('HOSTNAME', process.hostname);
  }
  if (bash) {
    const { uid } = process.credentials;
    for (const [key, value] of [
      ['UID', uid],
      ['EUID', uid],
    ] as const) {
      define(key, String(value));
      const variable = map.get(key);
      if (variable) Object.assign(variable, { integer: true, readonly: true });
    }
    define('BASH', '/usr/bin/bash');
    define('BASH_VERSION', BASH_VERSION);
    map.set('BASH_VERSINFO', {
      ...newVariable(),
      shape: 'indexed',
      readonly: true,
      items: new Map(
        ['5', '2', '37', '1', 'release', 'x86_64-pc-linux-gnu'].map((value, index) => [String(index), value]),
      ),
    });
    define('HOSTTYPE', 'x86_64');
    define('MACHTYPE', 'x86_64-pc-linux-gnu');
    define('OSTYPE', 'linux-gnu');
    define('OPTERR', '1');
    if (!map.has('TERM')) define('TERM', 'dumb');
    if (!map.has('SHELL')) define('SHELL', '/bin/bash');
    if (!map.has('OLDPWD')) map.set('OLDPWD', { ...newVariable(), exported: true });
    const ppid = map.get('PPID');
    if (ppid) Object.assign(ppid, { integer: true, readonly: true });
  }
  if (bash) importFunctions(shell);
  installSpecials(shell);
  return shell;
}

/** Functions that a bash above exported: `BASH_FUNC_name%%=() { … }` in the environment. */
function importFunctions(shell: ShellState): void {
  for (const [key, value] of shell.process.env) {
    const name = /^BASH_FUNC_(.+)%%$/.exec(key)?.[1];
    if (name === undefined) continue;
    const parsed = parseText(`${name} ${value}`);
    const node = parsed.statements[0]?.command;
    if (parsed.problem || parsed.statements.length !== 1 || node?.type !== 'Function') continue;
    const source = { text: parsed.text, firstLine: 0, file: 'environment' };
    shell.functions.set(name, { name, node, source, exported: true });
  }
}

/** PWD as inherited when it names this directory, links and all; else the real path. */
function startDirectory(process: Process, inherited: string | undefined): string {
  try {
    if (inherited?.startsWith('/')) {
      const there = process.fs.stat(inherited);
      const here = process.fs.stat('.');
      if (there.dev === here.dev && there.ino === here.ino) return inherited;
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  return process.fs.cwd;
}
