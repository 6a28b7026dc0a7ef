import { exitCodeOf } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { SIGNAL_NUMBERS, type Signal } from '../../../kernel/signal.ts';
import { startProgram } from '../../applets/run-program.ts';

const FORWARDED: readonly Signal[] = ['HUP', 'INT', 'QUIT', 'USR1', 'USR2', 'TERM', 'CONT', 'WINCH'];

/** An init for containers: `tini -- COMMAND`, `dumb-init COMMAND`. It passes signals on and buries orphans. */
export const main: Main = async (process) => {
  const name = process.binary?.options.get('name') ?? 'tini';
  const version = process.binary?.options.get('version') ?? '0.19.0';
  const args = process.argv.slice(1);
  if (args[0] === '--version' || args[0] === '-V') {
    await process.write(
      name === 'tini' ? 1 : 2,
      name === 'tini' ? `tini version ${version}\n` : `dumb-init v${version}\n`,
    );
    return 0;
  }
  while (args[0]?.startsWith('-')) if (args.shift() === '--') break;
  if (args.length === 0) {
    await process.write(
      2,
      name === 'tini'
        ? 'Usage: tini [OPTIONS] PROGRAM -- [ARGS] | --version\n'
        : 'Usage: dumb-init [option] command [[arg] ...]\n',
    );
    return 1;
  }
  const started = await startProgram(process, args);
  if (typeof started !== 'number') {
    await process.write(
      2,
      name === 'tini'
        ? `[FATAL tini (${process.pid})] exec ${args[0]} failed: ${started.reason}\n`
        : `[dumb-init] ${args[0]}: ${started.reason}\n`,
    );
    return name === 'tini' ? started.status : 2;
  }
  for (const signal of FORWARDED) process.onSignal(signal, () => process.kill(started, signal));
  for (;;) {
    const waited = await process.wait(-1);
    if (waited?.pid === started && waited.status.kind !== 'stopped' && waited.status.kind !== 'continued')
      return exitCodeOf(waited.status, SIGNAL_NUMBERS);
  }
};
