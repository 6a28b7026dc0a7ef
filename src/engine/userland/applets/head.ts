import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { emit, fromByteText, LineReader } from './byte-text.ts';
import { requireCount } from './counts.ts';
import { CANNOT_OPEN, eachInput, PLAIN } from './inputs.ts';
import { print, readAll } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args.map(oldStyle), {
    short: gnu ? 'c:n:qvz' : 'n:c:qv',
    long: gnu ? { 'bytes:': 'c', 'lines:': 'n', quiet: 'q', silent: 'q', verbose: 'v', 'zero-terminated': 'z' } : {},
  });
  const unit = options.last('c', 'n') === 'c' ? 'bytes' : 'lines';
  const text = options.value(unit === 'bytes' ? 'c' : 'n') ?? '10';
  const allBut = text.startsWith('-');
  const count = requireCount(
    process,
    text.replace(/^[-+]/, ''),
    unit,
    gnu ? text.replace(/^-/, '') : text.replace(/^-/, ''),
  );
  const headers = options.last('q', 'v') === 'v' || (options.operands.length > 1 && !options.has('q'));
  const delimiter = options.has('z') ? '\0' : '\n';
  let first = true;
  const fine = await eachInput(
    process,
    options.operands,
    gnu ? CANNOT_OPEN : { ...PLAIN, read: (name) => `${name}: Input/output error` },
    async (fd, name) => {
      // busybox counts files that did not open as well.
      if (headers) {
        await print(
          process,
          `${(gnu ? first : options.operands.indexOf(name) <= 0) ? '' : '\n'}==> ${name === '-' ? 'standard input' : name} <==\n`,
        );
        first = false;
      }
      if (unit === 'bytes') await headBytes(process, fd, count, allBut);
      else await headLines(process, fd, count, allBut, delimiter);
    },
  );
  return fine ? 0 : 1;
}

/** `-5` is `-n5`. */
function oldStyle(arg: string, index: number): string {
  return index === 0 && /^-\d/.test(arg) ? `-n${arg.slice(1)}` : arg;
}

async function headBytes(process: Process, fd: number, count: number, allBut: boolean): Promise<void> {
  if (allBut) {
    const all = await readAll(process, fd);
    await print(process, all.subarray(0, Math.max(0, all.length - count)));
    return;
  }
  for (let left = count; left > 0; ) {
    const chunk = await process.read(fd, Math.min(left, 65536));
    if (chunk.length === 0) return;
    left -= chunk.length;
    await print(process, chunk);
  }
}

async function headLines(
  process: Process,
  fd: number,
  count: number,
  allBut: boolean,
  delimiter: string,
): Promise<void> {
  const reader = new LineReader(process, fd, delimiter);
  const held: string[] = [];
  for (let taken = 0; allBut || taken < count; taken++) {
    const line = await reader.next();
    if (!line) break;
    held.push(line.terminated ? line.text + delimiter : line.text);
    if (allBut && held.length <= count) continue;
    await emit(process, held.shift() as string);
  }
  if (!allBut) giveBack(process, fd, reader.rest());
}

/** A reader that can seek leaves the rest for the next one: `(head -1; cat) < file`. */
function giveBack(process: Process, fd: number, rest: string): void {
  if (rest !== '' && process.description(fd)?.kind === 'file') process.seek(fd, -fromByteText(rest).length, 'current');
}

export const head: Applet = {
  name: 'head',
  usage: `head [OPTIONS] [FILE]...

Print first 10 lines of FILEs (or stdin).
With more than one FILE, precede each with a filename header.

	-n N[bkm]	Print first N lines
	-n -N[bkm]	Print all except N last lines
	-c [-]N[bkm]	Print first N bytes
			(b:*512 k:*1024 m:*1024^2)
	-q		Never print headers
	-v		Always print headers`,
  run,
};
