import { FsError, strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { becomeProgram } from './run-program.ts';
import { complain } from './streams.ts';

export const nohup: Applet = {
  name: 'nohup',
  usage: `nohup PROG ARGS

Run PROG immune to hangups, with output to a non-tty`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const status = gnu ? 125 : 127;
    const { operands } = parseOptions(process, args, { short: '+' }, status);
    const [name] = operands;
    if (name === undefined) throw new UsageError(gnu ? 'missing operand' : '', status);
    const terminal = { input: process.tty(0), output: process.tty(1), error: process.tty(2) };
    const notes: string[] = [];
    if (terminal.input) {
      process.dup2(
        openOr(() => process.open('/dev/null', { read: true })),
        0,
      );
      notes.push('ignoring input');
    }
    if (terminal.output) {
      const [fd, path] = output(
        () => process.open('nohup.out', { write: true, append: true, create: true, mode: 0o600 }),
        'nohup.out',
        () => {
          const home = `${process.env.get('HOME') ?? ''}/nohup.out`;
          return [process.open(home, { write: true, append: true, create: true, mode: 0o600 }), home];
        },
      );
      process.dup2(fd, 1);
      notes.push(gnu ? `appending output to ${quote(process, path)}` : `appending output to ${path}`);
    } else if (terminal.error && gnu) notes.push('redirecting stderr to stdout');
    if (gnu && notes.length > 0) await complain(process, notes.join(' and '));
    if (!gnu && terminal.output) await complain(process, notes.at(-1) as string);
    if (terminal.error) process.dup2(1, 2);
    process.onSignal('HUP', 'ignore');
    return becomeProgram(process, operands, process.env, (reason) =>
      gnu ? `failed to run command ${quote(process, name)}: ${reason}` : `can't execute '${name}': ${reason}`,
    );
  },
};

function openOr(open: () => number): number {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '/dev/null': ${strerror(error.errno)}`, 127);
  }
}

function output(open: () => number, path: string, home: () => [number, string]): [number, string] {
  try {
    return [open(), path];
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  try {
    return home();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`, 127);
  }
}
