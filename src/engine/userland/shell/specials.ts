import type { ShellState } from './state.ts';
import { setText } from './variables.ts';

/** Installs variables that are worked out at each look. A subshell gets its own. */
export function installSpecials(shell: ShellState): void {
  const { computed, map } = shell.variables;
  const { process } = shell;
  const set = (name: string, get: () => string, change?: (value: string) => void): void => {
    computed.set(
      name,
      change
        ? { get, set: change }
        : {
            get,
            set: (value) => {
              computed.delete(name);
              setText(shell.variables, name, value);
            },
          },
    );
  };
  set('LINENO', () => String(shell.line));
  if (shell.dialect.name === 'dash') return;
  set(
    'RANDOM',
    () => String(process.random.int(32768)),
    () => {},
  );
  let secondsFrom = shell.started;
  set(
    'SECONDS',
    () => String(Math.floor((process.clock.now() - secondsFrom) / 1000)),
    (value) => {
      secondsFrom = process.clock.now() - Number(value) * 1000;
    },
  );
  set(
    'EPOCHSECONDS',
    () => String(Math.floor(process.clock.now() / 1000)),
    () => {},
  );
  set(
    'EPOCHREALTIME',
    () => (process.clock.now() / 1000).toFixed(6),
    () => {},
  );
  if (shell.dialect.name === 'ash') return;
  set(
    'SRANDOM',
    () => String(process.random.int(4294967296)),
    () => {},
  );
  set(
    'BASHPID',
    () => String(process.pid),
    () => {},
  );
  set(
    'BASH_SUBSHELL',
    () => String(shell.subshell),
    () => {},
  );
  set(
    'BASH_COMMAND',
    () => shell.currentCommand,
    () => {},
  );
  set(
    'SHELLOPTS',
    () => [...shell.options].sort().join(':'),
    () => {},
  );
  set(
    'BASHOPTS',
    () => [...shell.shopt].sort().join(':'),
    () => {},
  );
  set(
    'HISTCMD',
    () => String(shell.history.length + 1),
    () => {},
  );
  computed.set('PIPESTATUS', {
    get: () => String(shell.pipeStatus[0] ?? ''),
    items: () => shell.pipeStatus.map(String),
    set: () => {},
  });
  const fromFile = (): boolean => !shell.fromString && !shell.readsStdin && !shell.interactive;
  computed.set('FUNCNAME', {
    get: () => shell.functionNames[0] ?? '',
    items: () =>
      shell.functionNames.length > 0 && fromFile() ? [...shell.functionNames, 'main'] : shell.functionNames,
    set: () => {},
  });
  const sources = (): readonly string[] => [
    ...(shell.functionNames.length > 0 || fromFile() || shell.sourced > 0 ? [shell.source.file] : []),
    ...shell.calls.map((each) => each.file).slice(0, fromFile() ? undefined : -1),
  ];
  computed.set('BASH_SOURCE', { get: () => sources()[0] ?? '', items: sources, set: () => {} });
  const lines = (): readonly string[] => [
    ...shell.calls.map((each) => String(each.line)),
    ...(fromFile() ? ['0'] : []),
  ];
  computed.set('BASH_LINENO', { get: () => lines()[0] ?? '', items: lines, set: () => {} });
  computed.set('GROUPS', {
    get: () => String(process.credentials.gid),
    items: () => [process.credentials.gid, ...process.credentials.groups].map(String),
    set: () => {},
  });
  computed.set('DIRSTACK', {
    get: () => process.fs.cwd,
    items: () => [process.fs.cwd, ...shell.directories],
    set: () => {},
  });
  map.delete('SECONDS');
}
