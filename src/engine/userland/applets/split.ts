import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { fromByteText, LineReader } from './byte-text.ts';
import { parseCount } from './counts.ts';
import { startProgram } from './run-program.ts';
import { openInput, print, readAll } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args.map((arg) => (/^-\d+$/.test(arg) ? `-l${arg.slice(1)}` : arg)),
    {
      short: gnu ? 'a:b:C:dl:n:et:ux' : 'l:b:a:',
      long: gnu
        ? {
            'suffix-length:': 'a',
            'bytes:': 'b',
            'numeric-suffixes::': 'd',
            'lines:': 'l',
            'number:': 'n',
            'additional-suffix:': 's',
            verbose: 'v',
            'elide-empty-files': 'e',
            'filter:': 'filter',
            'hex-suffixes::': 'x',
            'line-bytes:': 'C',
            'separator:': 't',
            unbuffered: 'u',
          }
        : {},
    },
  );
  const number = (name: string, what: string): number | undefined => {
    const text = options.value(name);
    if (text === undefined) return undefined;
    const value = parseCount(process, text);
    if (value !== undefined && value > 0) return value;
    throw new AppletFailure(gnu ? `invalid number of ${what}: '${text}'` : `invalid number '${text}'`);
  };
  const [input = '-', prefix = 'x', extra] = options.operands;
  if (extra !== undefined) throw new UsageError(gnu ? `extra operand '${extra}'` : '');
  const length = number('a', 'suffix length') ?? 2;
  const bytes = number('b', 'bytes');
  const lines = number('l', 'lines') ?? 1000;
  const chunks = number('n', 'chunks');
  let fd: number;
  try {
    fd = openInput(process, input);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw new AppletFailure(gnu ? `cannot open '${input}' for reading: ${reason}` : `can't open '${input}': ${reason}`);
  }
  let count = 0;
  const digits = options.last('d', 'x');
  const base = digits === 'x' ? 16 : digits === 'd' ? 10 : 26;
  const first = Number.parseInt((digits && options.value(digits)) || '0', base);
  const filter = options.value('filter');
  const end = separatorOf(options.value('t'));
  const write = async (data: Uint8Array): Promise<void> => {
    if (data.length === 0 && options.has('e')) return;
    const suffix = suffixOf(count + first, length, base);
    if (suffix === undefined) throw new AppletFailure(gnu ? 'output file suffixes exhausted' : 'suffixes exhausted');
    count += 1;
    const name = `${prefix}${suffix}${options.value('s') ?? ''}`;
    if (options.has('v')) await print(process, `creating file '${name}'\n`);
    if (filter !== undefined) return through(process, filter, name, data);
    try {
      process.fs.writeFile(name, data);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(
        gnu ? `${name}: ${strerror(error.errno)}` : `can't open '${name}': ${strerror(error.errno)}`,
      );
    }
  };
  if (chunks !== undefined || bytes !== undefined) {
    const all = await readAll(process, fd);
    const size = chunks === undefined ? (bytes as number) : Math.floor(all.length / chunks);
    if (chunks !== undefined) {
      for (let index = 0; index < chunks; index++)
        await write(all.subarray(index * size, index === chunks - 1 ? all.length : (index + 1) * size));
    } else for (let at = 0; at < all.length; at += size) await write(all.subarray(at, at + size));
    return 0;
  }
  const reader = new LineReader(process, fd, end);
  const lineBytes = number('C', 'bytes');
  if (lineBytes !== undefined) return wholeLines(reader, lineBytes, end, write);
  for (let held: string[] = []; ; held = []) {
    while (held.length < lines) {
      const line = await reader.next();
      if (!line) break;
      held.push(line.terminated ? line.text + end : line.text);
    }
    if (held.length === 0) return 0;
    await write(fromByteText(held.join('')));
  }
}

/** `-C 100`: as many whole lines as fit; what is longer is cut. */
async function wholeLines(
  reader: LineReader,
  size: number,
  end: string,
  write: (data: Uint8Array) => Promise<void>,
): Promise<number> {
  let held = '';
  for (let line = await reader.next(); line; line = await reader.next()) {
    let text = line.terminated ? line.text + end : line.text;
    if (held !== '' && held.length + text.length > size) {
      await write(fromByteText(held));
      held = '';
    }
    for (; text.length > size; text = text.slice(size)) await write(fromByteText(text.slice(0, size)));
    held += text;
  }
  if (held !== '') await write(fromByteText(held));
  return 0;
}

/** `-t ';'`, `-t '\0'` */
function separatorOf(text: string | undefined): string {
  if (text === undefined) return '\n';
  if (text === '\\0') return '\0';
  if (text === '') throw new AppletFailure('empty record separator');
  if (text.length > 1) throw new AppletFailure(`multi-character separator '${text}'`);
  return text;
}

/** `--filter`: a shell's command reads the piece; FILE is its name. */
async function through(process: Process, command: string, name: string, data: Uint8Array): Promise<void> {
  const [reader, writer] = process.pipe();
  const shell = process.env.get('SHELL') ?? '/bin/sh';
  const started = await startProgram(process, [shell, '-c', command], {
    env: new Map([...process.env, ['FILE', name]]),
    setup(child) {
      child.dup2(reader, 0);
      child.close(reader);
      child.close(writer);
    },
  });
  process.close(reader);
  if (typeof started !== 'number') throw new AppletFailure(`failed to run command: "${command}": ${started.reason}`);
  try {
    await process.write(writer, data);
  } catch (error) {
    // A filter need not read all of it.
    if (!(error instanceof FsError) || error.errno !== 'EPIPE') throw error;
  }
  process.close(writer);
  const ended = await process.wait(started);
  const code = ended?.status.kind === 'exited' ? ended.status.code : 1;
  if (code !== 0) throw new AppletFailure(`with FILE=${name}, exit ${code} from command: ${command}`);
}

/** `aa`, `ab` …, `00`, `01` …, or `0a`, `0b`; undefined when there are no more. */
function suffixOf(index: number, length: number, base: 26 | 10 | 16): string | undefined {
  if (index >= base ** length) return undefined;
  if (base !== 26) return index.toString(base).padStart(length, '0');
  let text = '';
  for (let rest = index, place = 0; place < length; place++, rest = Math.floor(rest / base))
    text = String.fromCharCode(97 + (rest % base)) + text;
  return text;
}

export const split: Applet = {
  name: 'split',
  usage: `split [OPTIONS] [INPUT [PREFIX]]

	-b N[k|m]	Split by N (kilo|mega)bytes
	-l N		Split by N lines
	-a N		Use N letters as suffix`,
  run,
};
