import { exitCodeOf, type WaitStatus } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { startProgram } from './run-program.ts';
import { complain } from './streams.ts';

const DEFAULT = 'real\t%E\nuser\t%u\nsys\t%T';
const POSIX = 'real %e\nuser %U\nsys %S';

export const time: Applet = {
  name: 'time',
  usage: `time [-vpa] [-o FILE] PROG ARGS

Run PROG, display resource usage when it exits

\t-v\tVerbose
\t-p\tPOSIX output format
\t-f FMT\tCustom format
\t-o FILE\tWrite result to FILE
\t-a\tAppend (else overwrite)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '+vpao:f:' });
    if (options.operands.length === 0) throw new UsageError();
    const started = process.clock.now();
    const pid = await startProgram(process, options.operands);
    if (typeof pid !== 'number') {
      await complain(process, `can't execute '${options.operands[0]}': ${pid.reason}`);
      return pid.status;
    }
    const before = process.processes().find((info) => info.pid === pid);
    const ended = await process.wait(pid);
    const seconds = (process.clock.now() - started) / 1000;
    const status: WaitStatus = ended?.status ?? { kind: 'exited', code: 0 };
    const format = options.value('f') ?? (options.has('p') ? POSIX : DEFAULT);
    let text = '';
    if (status.kind === 'killed') text += `Command terminated by signal ${SIGNAL_NUMBERS[status.signal]}\n`;
    else if (status.kind === 'exited' && status.code !== 0)
      text += `Command exited with non-zero status ${status.code}\n`;
    text += `${report(format, seconds, options.operands, status, before?.cpu ?? 0)}\n`;
    const file = options.value('o');
    if (file === undefined) await process.write(2, text);
    else process.fs.writeFile(file, text, { append: options.has('a') });
    return exitCodeOf(status, SIGNAL_NUMBERS);
  },
};

function report(format: string, seconds: number, argv: readonly string[], status: WaitStatus, cpu: number): string {
  const user = cpu / 1000;
  const minutes = (value: number): string => `${Math.floor(value / 60)}m ${(value % 60).toFixed(2)}s`;
  const values: Readonly<Record<string, string>> = {
    C: argv.join(' '),
    E: minutes(seconds),
    e: seconds.toFixed(2),
    U: user.toFixed(2),
    u: minutes(user),
    S: '0.00',
    T: minutes(0),
    x: String(status.kind === 'exited' ? status.code : 0),
    P: `${Math.round((user * 100) / Math.max(seconds, 0.01))}%`,
  };
  return format
    .replace(/%([a-zA-Z%])/g, (whole, letter: string) =>
      letter === '%' ? '%' : (values[letter] ?? (/[a-zA-Z]/.test(letter) ? '0' : whole)),
    )
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t');
}
