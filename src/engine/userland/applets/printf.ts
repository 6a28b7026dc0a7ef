import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { byteTextOf, emit, textOf } from './byte-text.ts';
import { formatPrintf } from './printf-format.ts';
import { complain } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const given = args[0] === '--' ? args.slice(1) : args;
  const [format, ...rest] = given;
  if (format === undefined) {
    if (gnu) throw new UsageError('missing operand');
    throw new UsageError();
  }
  if (!gnu && format.startsWith('-') && format !== '-') throw new AppletFailure(`invalid option -- '${format[1]}'`);
  const result = formatPrintf(byteTextOf(format), rest.map(byteTextOf), { gnu });
  await emit(process, result.output);
  for (const error of [...result.errors, ...result.warnings]) await complain(process, textOf(error));
  return result.status;
}

export const printf: Applet = {
  name: 'printf',
  usage: `printf FORMAT [ARG]...

Format and print ARG(s) according to FORMAT (a-la C printf)`,
  run,
};
