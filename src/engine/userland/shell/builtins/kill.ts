import { FsError, strerror } from '../../../fs/errno.ts';
import type { Signal } from '../../../kernel/signal.ts';
import { parseSignal, SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { print } from '../builtin.ts';
import { findJob } from '../jobs.ts';
import { complain, complainAsApplet, writeError } from '../messages.ts';

const USAGE = 'kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]';

function nameOf(number: number): string | undefined {
  return (Object.keys(SIGNAL_NUMBERS) as Signal[]).find((name) => SIGNAL_NUMBERS[name] === number);
}

async function list(call: Invocation, args: readonly string[]): Promise<number> {
  const { shell } = call;
  const bash = shell.dialect.name === 'bash';
  const label = (name: string): string => (name === 'IO' && !bash ? 'POLL' : name);
  if (args.length === 0) {
    const names = Object.entries(SIGNAL_NUMBERS);
    if (bash) {
      let text = '';
      names.forEach(([name, number], index) => {
        text += `${String(number).padStart(2)}) SIG${name}${(index + 1) % 5 === 0 ? '\n' : '\t'}`;
      });
      await print(call, text.endsWith('\n') ? text : `${text.trimEnd()}\n`);
    } else await print(call, names.map(([name, number]) => `${String(number).padStart(2)}) ${label(name)}\n`).join(''));
    return 0;
  }
  for (const arg of args) {
    if (/^\d+$/.test(arg)) {
      const number = Number(arg) > 128 ? Number(arg) - 128 : Number(arg);
      const name = number === 0 ? 'EXIT' : nameOf(number);
      if (name === undefined) {
        await complainAsApplet(
          shell,
          'kill',
          bash ? `${arg}: invalid signal specification` : `bad signal name '${arg}'`,
        );
        return 1;
      }
      await print(call, `${name}\n`);
      continue;
    }
    const signal = parseSignal(arg);
    if (signal === undefined) {
      await complainAsApplet(shell, 'kill', bash ? `${arg}: invalid signal specification` : `bad signal name '${arg}'`);
      return 1;
    }
    await print(call, `${SIGNAL_NUMBERS[signal]}\n`);
  }
  return 0;
}

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  const dialect = shell.dialect.name;
  const bash = dialect === 'bash';
  let args = call.args;
  let signal: Signal | 0 = 'TERM';
  const first = args[0];
  if (first === '-l' || first === '-L') return list(call, args.slice(1));
  if (first !== undefined && /^-./.test(first) && first !== '--') {
    const spec =
      first === '-s' || (bash && first === '-n')
        ? (args[1] ?? '')
        : first
            .replace(/^-s?(?=.)/, (match) => (match === '-s' && parseSignal(first.slice(1)) ? '-s' : match))
            .replace(/^-/, '');
    const parsed = spec === '0' ? 0 : parseSignal(spec);
    if (parsed === undefined) {
      if (bash) await complain(shell, `${spec}: invalid signal specification`, name);
      else if (dialect === 'ash') await complainAsApplet(shell, name, `bad signal name '${spec}'`);
      else await complain(shell, `invalid signal number or name: ${spec}`, name);
      return dialect === 'dash' ? 2 : 1;
    }
    signal = parsed;
    args = args.slice(first === '-s' || first === '-n' ? 2 : 1);
  }
  if (args[0] === '--') args = args.slice(1);
  if (args.length === 0) {
    if (bash) await writeError(shell, `kill: usage: ${USAGE}\n`);
    else
      await complainAsApplet(
        shell,
        name,
        dialect === 'ash'
          ? 'you need to specify whom to kill'
          : 'Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]',
      );
    return bash || dialect === 'dash' ? 2 : 1;
  }
  let status = 0;
  for (const arg of args) {
    let pids: readonly number[];
    if (arg.startsWith('%')) {
      const job = findJob(shell, arg);
      if (!job) {
        await complain(shell, bash ? `${arg}: no such job` : `${arg}: no such job`, name);
        status = 1;
        continue;
      }
      pids = shell.options.has('monitor') ? [-job.pgid] : job.pids.filter((pid) => !job.ended.has(pid));
      if (job.state === 'stopped' && (signal === 'TERM' || signal === 'HUP') && shell.options.has('monitor'))
        shell.process.kill(-job.pgid, 'CONT');
    } else if (/^-?\d+$/.test(arg)) pids = [Number(arg)];
    else {
      if (bash) await complain(shell, `${arg}: arguments must be process or job IDs`, name);
      else
        await complainAsApplet(shell, name, dialect === 'ash' ? `invalid number '${arg}'` : `Illegal number: ${arg}`);
      status = 1;
      continue;
    }
    for (const pid of pids) {
      try {
        shell.process.kill(pid, signal);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        if (bash) await complain(shell, `(${pid}) - ${strerror(error.errno)}`, name);
        else if (dialect === 'ash')
          await complainAsApplet(shell, name, `can't kill pid ${pid}: ${strerror(error.errno)}`);
        else await complain(shell, `${strerror(error.errno)}\n`, name);
        status = 1;
      }
    }
  }
  const pause = shell.process.step();
  if (pause) await pause;
  return status;
}

export const kill: Builtin = { name: 'kill', synopsis: USAGE, summary: 'Send a signal to a job.', run };
