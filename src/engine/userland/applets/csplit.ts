import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { formatInteger, parseSpecification } from '../number-format.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { type ByteText, byteTextOf, fromByteText, readByteText, textOf } from './byte-text.ts';
import { compileRegex, RegexError } from './regex.ts';
import { complain, openInput, print } from './streams.ts';

interface Cut {
  readonly text: string;
  /** A line number, or a pattern with its offset; `skip` drops the section (`%REGEX%`). */
  readonly at:
    | number
    | { readonly matches: (line: string) => boolean; readonly offset: number; readonly skip: boolean };
  /** How often more; Infinity for `{*}`. */
  repeat: number;
}

/** GNU csplit: the sections of a file, each into a file of its own. A section's size in bytes is printed. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'b:f:kn:sqz',
    long: {
      'suffix-format:': 'b',
      'prefix:': 'f',
      'keep-files': 'k',
      'digits:': 'n',
      quiet: 's',
      silent: 's',
      'elide-empty-files': 'z',
      'suppress-matched': 'm',
    },
  });
  const [file, ...patterns] = options.operands;
  if (file === undefined) throw new UsageError('missing operand');
  if (patterns.length === 0) throw new UsageError(`missing operand after '${file}'`);
  const cuts = cutsOf(patterns);
  const lines = await linesIn(process, file);
  const prefix = options.value('f') ?? 'xx';
  const digits = Number(options.value('n') ?? 2);
  const made: string[] = [];
  let from = 0;
  const write = async (to: number): Promise<void> => {
    const section = lines.slice(from, Math.max(from, to));
    const bytes = fromByteText(section.join(''));
    if (bytes.length === 0 && options.has('z')) return;
    const format = options.value('b');
    const number = String(made.length).padStart(digits, '0');
    const name = `${prefix}${format === undefined ? number : suffixed(format, made.length)}`;
    process.fs.writeFile(name, bytes);
    made.push(name);
    if (!options.has('s') && !options.has('q')) await print(process, `${bytes.length}\n`);
  };
  const fail = async (message: string): Promise<number> => {
    await write(lines.length);
    await complain(process, message);
    if (!options.has('k')) for (const name of made) process.fs.unlink(name);
    return 1;
  };
  for (const cut of cuts) {
    for (let round = 0; round <= cut.repeat; round++) {
      const on = round > 0 && Number.isFinite(cut.repeat) ? ` on repetition ${round}` : '';
      if (typeof cut.at === 'number') {
        const to = cut.at * (round + 1) - 1;
        if (to > lines.length || (round > 0 && to >= lines.length)) {
          if (cut.repeat === Number.POSITIVE_INFINITY) break;
          return await fail(`'${cut.text}': line number out of range${on}`);
        }
        await write(to);
        from = Math.max(from, to) + (options.has('m') ? 1 : 0);
        continue;
      }
      const { matches, offset, skip } = cut.at;
      const first = round === 0 && from === 0 ? from : from + 1;
      const found = lines.findIndex((line, index) => index >= first && matches(line.replace(/\n$/, '')));
      if (found < 0) {
        if (cut.repeat === Number.POSITIVE_INFINITY) break;
        if (!skip) return await fail(`'${cut.text}': match not found${on}`);
        await complain(process, `'${cut.text}': match not found${on}`);
        return 1;
      }
      const to = found + offset;
      if (to < from || to > lines.length) return await fail(`'${cut.text}': line number out of range${on}`);
      if (!skip) await write(to);
      from = to + (options.has('m') ? 1 : 0);
    }
  }
  await write(lines.length);
  return 0;
}

/** The number in a `%02d` of the suffix's format. */
function suffixed(format: string, count: number): string {
  return format.replace(/%[-+ #0]*\d*(?:\.\d+)?[diuoxX]/, (specification) =>
    formatInteger(parseSpecification(specification), BigInt(count)),
  );
}

function cutsOf(patterns: readonly string[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const text of patterns) {
    const repeat = /^\{(\d+|\*)\}$/.exec(text)?.[1];
    const previous = cuts.at(-1);
    if (repeat !== undefined && previous) {
      previous.repeat = repeat === '*' ? Number.POSITIVE_INFINITY : Number(repeat);
      continue;
    }
    if (/^\d+$/.test(text)) {
      if (Number(text) === 0) throw new AppletFailure(`${text}: line number must be greater than zero`);
      cuts.push({ text, at: Number(text), repeat: 0 });
      continue;
    }
    const [, slash = '', source = '', offset] = /^([/%])(.*)\1([-+]?\d+)?$/s.exec(text) ?? [];
    if (slash === '') {
      const open = /^[/%]/.exec(text)?.[0];
      throw new AppletFailure(open ? `${text}: closing delimiter '${open}' missing` : `'${text}': invalid pattern`);
    }
    try {
      const regex = compileRegex(byteTextOf(source), {});
      cuts.push({
        text,
        at: { matches: (line) => regex.test(line), offset: Number(offset ?? 0), skip: slash === '%' },
        repeat: 0,
      });
    } catch (error) {
      if (!(error instanceof RegexError)) throw error;
      throw new AppletFailure(`${text}: invalid regular expression: ${textOf(error.message)}`);
    }
  }
  return cuts;
}

/** Lines with their newlines. */
async function linesIn(process: Process, file: string): Promise<readonly ByteText[]> {
  try {
    return (await readByteText(process, openInput(process, file))).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`cannot open '${file}' for reading: ${strerror(error.errno)}`);
  }
}

export const csplit: Applet = {
  name: 'csplit',
  only: ['gnu'],
  usage: `csplit [OPTION]... FILE PATTERN...
Output pieces of FILE separated by PATTERN(s) to files 'xx00', 'xx01', ...,
and output byte counts of each piece to standard output.

  -b, --suffix-format=FORMAT  use sprintf FORMAT instead of %02d
  -f, --prefix=PREFIX        use PREFIX instead of 'xx'
  -k, --keep-files           do not remove output files on errors
      --suppress-matched     suppress the lines matching PATTERN
  -n, --digits=DIGITS        use specified number of digits instead of 2
  -s, --quiet, --silent      do not print counts of output file sizes
  -z, --elide-empty-files    suppress empty output files`,
  run,
};
