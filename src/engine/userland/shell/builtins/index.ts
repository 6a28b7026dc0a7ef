import type { Builtin, DialectName } from '../builtin.ts';
import type { ShellState } from '../state.ts';
import { alias } from './alias.ts';
import { breakBuiltin, continueBuiltin } from './break.ts';
import { builtin } from './builtin.ts';
import { caller } from './caller.ts';
import { cd, chdir } from './cd.ts';
import { colon } from './colon.ts';
import { command } from './command.ts';
import { declare, typeset } from './declare.ts';
import { disown } from './disown.ts';
import { dot, source } from './dot.ts';
import { echo } from './echo.ts';
import { enable } from './enable.ts';
import { evalBuiltin } from './eval.ts';
import { exec } from './exec.ts';
import { exit } from './exit.ts';
import { exportBuiltin, readonly } from './export.ts';
import { falseBuiltin } from './false.ts';
import { bg, fg } from './fg.ts';
import { hash } from './hash.ts';
import { helpOver } from './help.ts';
import { history } from './history.ts';
import { jobs } from './jobs.ts';
import { kill } from './kill.ts';
import { letBuiltin } from './let.ts';
import { local } from './local.ts';
import { pwd } from './pwd.ts';
import { dirs, getopts, mapfile, popd, printf, pushd, readarray, ulimit, umask } from './rare.ts';
import { read } from './read.ts';
import { returnBuiltin } from './return.ts';
import { set } from './set.ts';
import { shift } from './shift.ts';
import { shopt } from './shopt.ts';
import { bracket, doubleBracket, test } from './test.ts';
import { times } from './times.ts';
import { trap } from './trap.ts';
import { trueBuiltin } from './true.ts';
import { type } from './type.ts';
import { unalias } from './unalias.ts';
import { unset } from './unset.ts';
import { wait } from './wait.ts';

const help = helpOver(() => BUILTINS, namesFor);

/** Every builtin of the three shells. */
export const BUILTINS: readonly Builtin[] = [
  dot,
  colon,
  bracket,
  doubleBracket,
  alias,
  bg,
  breakBuiltin,
  builtin,
  caller,
  cd,
  chdir,
  command,
  continueBuiltin,
  declare,
  dirs,
  disown,
  echo,
  enable,
  evalBuiltin,
  exec,
  exit,
  exportBuiltin,
  falseBuiltin,
  fg,
  getopts,
  hash,
  help,
  history,
  jobs,
  kill,
  letBuiltin,
  local,
  mapfile,
  popd,
  printf,
  pushd,
  pwd,
  read,
  readarray,
  readonly,
  returnBuiltin,
  set,
  shift,
  shopt,
  source,
  test,
  times,
  trap,
  trueBuiltin,
  type,
  typeset,
  ulimit,
  umask,
  unalias,
  unset,
  wait,
];

const TABLE = new Map(BUILTINS.map((each) => [each.name, each]));

/** POSIX special builtins: their errors end ash and dash. */
export const SPECIAL: ReadonlySet<string> = new Set(BUILTINS.filter((each) => each.special).map((each) => each.name));

/** The builtin of that name, where this shell has it. */
export function findBuiltin(shell: ShellState, name: string): Builtin | undefined {
  const found = TABLE.get(name);
  return found && !shell.disabled.has(name) && (found.only === undefined || found.only.includes(shell.dialect.name))
    ? found
    : undefined;
}

export function namesFor(dialect: DialectName): readonly string[] {
  return BUILTINS.filter((each) => each.only === undefined || each.only.includes(dialect))
    .map((each) => each.name)
    .sort();
}
