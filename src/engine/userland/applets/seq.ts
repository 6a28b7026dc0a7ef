import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { formatFloat, parseSpecification } from '../number-format.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  // A negative number is no option: `seq 3 -1 1`.
  const firstNumber = args.findIndex((arg) => /^-?\.?\d/.test(arg));
  const optionArgs = firstNumber < 0 ? args : [...args.slice(0, firstNumber), '--', ...args.slice(firstNumber)];
  const options = parseOptions(process, optionArgs, {
    short: gnu ? '+f:s:w' : '+ws:',
    long: gnu ? { 'format:': 'f', 'separator:': 's', 'equal-width': 'w' } : {},
  });
  const texts = options.operands;
  if (texts.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
  if (texts.length > 3) throw new UsageError(gnu ? `extra operand '${texts[3]}'` : '');
  const numbers = texts.map((text) => numberOf(text, gnu));
  const [first, step, last] = (
    numbers.length === 1 ? [1, 1, numbers[0]] : numbers.length === 2 ? [numbers[0], 1, numbers[1]] : numbers
  ) as [number, number, number];
  if (step === 0) {
    if (gnu) throw new UsageError(`invalid Zero increment value: '${texts[1]}'`);
  }
  const decimals = Math.max(
    ...(texts.length === 3 ? texts.slice(0, 2) : texts.length === 2 ? texts.slice(0, 1) : ['1']).map(decimalsOf),
  );
  const shown = (value: number): string => value.toFixed(decimals);
  const separator = options.value('s') ?? '\n';
  // busybox goes on for ever with a step of 0.
  const count = step === 0 ? (first > last ? -1 : Infinity) : Math.floor((last - first) / step + 1e-10);
  const busyboxWidth =
    Math.max(...texts.map((text) => text.split('.', 1)[0]?.length ?? 0)) + (decimals > 0 ? decimals + 1 : 0);
  const width = !options.has('w')
    ? 0
    : !gnu
      ? busyboxWidth
      : Math.max(shown(first).length, shown(first + (step === 0 ? 0 : Math.max(0, count) * step)).length);
  const format = options.value('f');
  const specification = format === undefined ? undefined : formatOf(format);
  let pending = '';
  for (let index = 0; index <= count; index++) {
    const value = first + index * step;
    const text = specification ? specification(value) : padded(shown(value), width);
    pending += (index === 0 ? '' : separator) + text;
    if (pending.length > 4096) {
      const writing = print(process, pending);
      pending = '';
      if (writing) await writing;
      const pause = process.step();
      if (pause) await pause;
    }
  }
  if (count >= 0) await print(process, `${pending}\n`);
  return 0;
}

function numberOf(text: string, gnu: boolean): number {
  const value =
    /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) || /^[-+]?0[xX][0-9a-fA-F]+$/.test(text)
      ? Number(text)
      : Number.NaN;
  if (!Number.isNaN(value)) return value;
  if (gnu) throw new UsageError(`invalid floating point argument: '${text}'`);
  throw new UsageError();
}

function decimalsOf(text: string): number {
  const dot = text.indexOf('.');
  return dot < 0 ? 0 : text.length - dot - 1;
}

function padded(text: string, width: number): string {
  return text.startsWith('-') ? `-${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0');
}

function formatOf(format: string): (value: number) => string {
  const match = /^((?:[^%]|%%)*)(%[-+ #0']*\d*(?:\.\d*)?[aefgAEFG])((?:[^%]|%%)*)$/.exec(format);
  if (!match) {
    if (!/%[^%]/.test(format.replaceAll('%%', ''))) throw new AppletFailure(`format '${format}' has no % directive`);
    const unknown = /%[-+ #0']*\d*(?:\.\d*)?([^%])/.exec(format.replaceAll('%%', ''))?.[1];
    throw new AppletFailure(
      unknown && !/[aefgAEFG]/.test(unknown)
        ? `format '${format}' has unknown %${unknown} directive`
        : `format '${format}' has too many % directives`,
    );
  }
  const [, before = '', conversion = '', after = ''] = match;
  const specification = parseSpecification(conversion);
  return (value) => before.replaceAll('%%', '%') + formatFloat(specification, value) + after.replaceAll('%%', '%');
}

export const seq: Applet = {
  name: 'seq',
  usage: `seq [-w] [-s SEP] [FIRST [INC]] LAST

Print numbers from FIRST to LAST, in steps of INC.
FIRST, INC default to 1.

	-w	Pad to last with leading zeros
	-s SEP	String separator`,
  run,
};
