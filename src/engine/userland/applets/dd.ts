import { concatBytes, NO_BYTES } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { quote, quoteAlways } from './quoting.ts';
import { parseSize } from './sizes.ts';
import { complain } from './streams.ts';

const NAMES = [
  'if',
  'of',
  'bs',
  'ibs',
  'obs',
  'cbs',
  'count',
  'skip',
  'seek',
  'iseek',
  'oseek',
  'conv',
  'iflag',
  'oflag',
  'status',
];

export const dd: Applet = {
  name: 'dd',
  usage: `dd [if=FILE] [of=FILE] [ibs=N obs=N/bs=N] [count=N] [skip=N] [seek=N]
\t[conv=notrunc|noerror|sync|fsync]
\t[iflag=skip_bytes|count_bytes|fullblock|direct] [oflag=seek_bytes|append|direct]

Copy a file with converting and formatting

\tif=FILE\t\tRead from FILE instead of stdin
\tof=FILE\t\tWrite to FILE instead of stdout
\tbs=N\t\tRead and write N bytes at a time
\tibs=N\t\tRead N bytes at a time
\tobs=N\t\tWrite N bytes at a time
\tcount=N\t\tCopy only N input blocks
\tskip=N\t\tSkip N input blocks
\tseek=N\t\tSkip N output blocks
\tconv=notrunc\tDon't truncate output file
\tconv=noerror\tContinue after read errors
\tconv=sync\tPad blocks with zeros
\tconv=fsync\tPhysically write data out before finishing
\tconv=swab\tSwap every pair of bytes
\tiflag=skip_bytes\tskip=N is in bytes
\tiflag=count_bytes\tcount=N is in bytes
\toflag=seek_bytes\tseek=N is in bytes
\tiflag=direct\tO_DIRECT input
\toflag=direct\tO_DIRECT output
\tiflag=fullblock\tRead full blocks
\toflag=append\tOpen output in append mode
\tstatus=noxfer\tSuppress rate output
\tstatus=none\tSuppress all output

N may be suffixed by c (1), w (2), b (512), kB (1000), k (1024), MB, M, GB, G`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const given = new Map<string, string>();
    for (const arg of args) {
      const [, name = '', value = ''] = /^([a-z]+)=([\s\S]*)$/.exec(arg) ?? [];
      if (!NAMES.includes(name)) {
        if (gnu) throw new UsageError(`unrecognized operand ${quote(process, arg)}`);
        throw new UsageError();
      }
      given.set(name, value);
    }
    const number = (name: string, otherwise: number): number => {
      const text = given.get(name);
      if (text === undefined) return otherwise;
      const value = text.split('x').reduce<number | undefined>((product, part) => {
        const factor = parseSize(part);
        return product === undefined || factor === undefined ? undefined : product * factor;
      }, 1);
      if (value === undefined || (value === 0 && /bs$/.test(name)))
        throw new AppletFailure(gnu ? `invalid number: ${quote(process, text)}` : `invalid number '${text}'`);
      return value;
    };
    const size = number('bs', 0);
    const inSize = size || number('ibs', 512);
    const outSize = size || number('obs', 512);
    const count = given.has('count') ? number('count', 0) : Number.POSITIVE_INFINITY;
    const flags = new Set([...(given.get('conv') ?? '').split(','), ...(given.get('oflag') ?? '').split(',')]);
    const inFlags = new Set((given.get('iflag') ?? '').split(','));
    const input = open(given.get('if'), gnu, () => process.open(given.get('if') as string, { read: true })) ?? 0;
    const target = given.get('of');
    const seek = number('seek', number('oseek', 0)) * (flags.has('seek_bytes') ? 1 : outSize);
    const output =
      open(target, gnu, () =>
        process.open(target as string, {
          write: true,
          create: !flags.has('nocreat'),
          exclusive: flags.has('excl'),
          truncate: !flags.has('notrunc') && seek === 0,
          append: flags.has('append'),
        }),
      ) ?? 1;
    const started = process.clock.now();
    const totals = { inFull: 0, inPart: 0, outFull: 0, outPart: 0, bytes: 0, writing: false };
    let status = 0;
    try {
      if (seek > 0 && target !== undefined && process.fstat(output).type === 'file') {
        if (!flags.has('notrunc')) process.fs.truncate(target, seek);
        process.seek(output, seek, 'set');
      }
      await skip(process, input, number('skip', number('iseek', 0)) * (inFlags.has('skip_bytes') ? 1 : inSize));
      await copy(process, input, output, { inSize, outSize, count, flags, inFlags, sameSize: size > 0 }, totals);
    } catch (error) {
      if (!(error instanceof FsError) || error.errno === 'EPIPE') throw error;
      const reason = strerror(error.errno);
      const source = given.get('if') ?? 'standard input';
      const verb = totals.writing ? 'writing' : 'reading';
      const path = totals.writing ? (target ?? 'standard output') : source;
      await complain(
        process,
        gnu
          ? `error ${verb} ${quoteAlways(path)}: ${reason}`
          : totals.writing
            ? `error writing '${path}': ${reason}`
            : `${path}: ${reason}`,
      );
      status = 1;
    }
    if (input !== 0) process.close(input);
    if (output !== 1) process.close(output);
    await report(process, totals, (process.clock.now() - started) / 1000, given.get('status'), gnu);
    return status;
  },
};

function open(path: string | undefined, gnu: boolean, call: () => number): number | undefined {
  if (path === undefined) return undefined;
  try {
    return call();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(
      gnu
        ? `failed to open ${quoteAlways(path)}: ${strerror(error.errno)}`
        : `can't open '${path}': ${strerror(error.errno)}`,
    );
  }
}

async function skip(process: Process, input: number, bytes: number): Promise<void> {
  if (bytes === 0) return;
  if (process.fstat(input).type === 'file') {
    process.seek(input, bytes, 'set');
    return;
  }
  for (let left = bytes; left > 0; ) {
    const chunk = await process.read(input, left);
    if (chunk.length === 0) return;
    left -= chunk.length;
  }
}

interface Rules {
  readonly inSize: number;
  readonly outSize: number;
  readonly count: number;
  readonly flags: ReadonlySet<string>;
  readonly inFlags: ReadonlySet<string>;
  /** bs= was given: each block read is written as it is. */
  readonly sameSize: boolean;
}

interface Totals {
  inFull: number;
  inPart: number;
  outFull: number;
  outPart: number;
  bytes: number;
  /** Whether the call that failed was a write. */
  writing: boolean;
}

async function copy(process: Process, input: number, output: number, rules: Rules, totals: Totals): Promise<void> {
  let pending: Uint8Array = NO_BYTES;
  const write = async (block: Uint8Array): Promise<void> => {
    totals.writing = true;
    await process.write(output, block);
    totals.writing = false;
    totals.bytes += block.length;
    if (block.length === rules.outSize) totals.outFull += 1;
    else totals.outPart += 1;
  };
  const limit = rules.inFlags.has('count_bytes') ? rules.count : Number.POSITIVE_INFINITY;
  const blocks = rules.inFlags.has('count_bytes') ? Number.POSITIVE_INFINITY : rules.count;
  for (let done = 0, read = 0; done < blocks && read < limit; done++) {
    const pause = process.step();
    if (pause) await pause;
    const want = Math.min(rules.inSize, limit - read);
    let block = await process.read(input, want);
    while (rules.inFlags.has('fullblock') && block.length > 0 && block.length < want) {
      const more = await process.read(input, want - block.length);
      if (more.length === 0) break;
      block = concatBytes([block, more]);
    }
    if (block.length === 0) break;
    read += block.length;
    if (block.length === rules.inSize) totals.inFull += 1;
    else totals.inPart += 1;
    if (rules.flags.has('sync') && block.length < rules.inSize)
      block = concatBytes([block, new Uint8Array(rules.inSize - block.length)]);
    block = converted(block, rules.flags);
    if (rules.sameSize) await write(block);
    else {
      pending = concatBytes([pending, block]);
      while (pending.length >= rules.outSize) {
        await write(pending.subarray(0, rules.outSize));
        pending = pending.slice(rules.outSize);
      }
    }
  }
  if (pending.length > 0) await write(pending);
}

function converted(block: Uint8Array, flags: ReadonlySet<string>): Uint8Array {
  let out = block;
  if (flags.has('ucase')) out = out.map((byte) => (byte >= 97 && byte <= 122 ? byte - 32 : byte));
  if (flags.has('lcase')) out = out.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
  if (flags.has('swab')) {
    const swapped = out.slice();
    for (let i = 0; i + 1 < swapped.length; i += 2)
      [swapped[i], swapped[i + 1]] = [swapped[i + 1] as number, swapped[i] as number];
    out = swapped;
  }
  return out;
}

async function report(
  process: Process,
  totals: Totals,
  seconds: number,
  status: string | undefined,
  gnu: boolean,
): Promise<void> {
  if (status === 'none') return;
  let text = `${totals.inFull}+${totals.inPart} records in\n${totals.outFull}+${totals.outPart} records out\n`;
  const { bytes } = totals;
  const rate = bytes / Math.max(seconds, 1e-6);
  if (status !== 'noxfer') {
    if (gnu) {
      const shown =
        bytes >= 1000
          ? ` (${decimal(bytes, 1000, ' kB MB GB TB')}${bytes >= 1024 ? `, ${decimal(bytes, 1024, ' KiB MiB GiB TiB')}` : ''})`
          : '';
      text += `${bytes} byte${bytes === 1 ? '' : 's'}${shown} copied, ${significant(seconds)} s, ${decimal(rate, 1000, ' kB MB GB TB')}/s\n`;
    } else
      text += `${bytes} bytes (${busyboxSize(bytes)}B) copied, ${seconds.toFixed(6)} seconds, ${busyboxSize(rate)}B/s\n`;
  }
  await process.write(2, text);
}

/** Six significant digits at most, as printf's %g. */
function significant(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function decimal(value: number, base: number, units: string): string {
  const names = units.trim().split(' ');
  let scaled = value;
  let unit = -1;
  while (scaled >= base && unit < names.length - 1) {
    scaled /= base;
    unit += 1;
  }
  return `${unit < 0 ? Math.round(scaled) : scaled < 10 ? scaled.toFixed(1) : Math.round(scaled)} ${unit < 0 ? 'B' : names[unit]}`;
}

function busyboxSize(value: number): string {
  let scaled = Math.round(value);
  let unit = 0;
  let tenths = 0;
  while (scaled >= 1024) {
    tenths = Math.floor(((scaled % 1024) * 10 + 512) / 1024);
    scaled = Math.floor(scaled / 1024);
    unit += 1;
  }
  if (tenths >= 10) {
    scaled += 1;
    tenths = 0;
  }
  return unit === 0 ? String(scaled) : `${scaled}.${tenths}${'KMGT'[unit - 1]}`;
}
