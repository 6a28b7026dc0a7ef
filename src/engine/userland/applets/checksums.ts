import { toHex } from '../../base/digest.ts';
import { type HashName, streamingHash } from '../../base/hashes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { CANT_OPEN, eachInput, PLAIN } from './inputs.ts';
import { chunksOf, complain, print, readAllText } from './streams.ts';

/** One of md5sum, sha1sum, sha256sum …: they differ in their hash alone. */
export function checksumApplet(name: string, hash: HashName): Applet {
  const title = hash.toUpperCase();
  return {
    name,
    usage: `${name} [-c[sw]] [FILE]...

Print or check ${title} checksums

	-c	Check sums against list in FILEs
	-s	Don't output anything, status code shows success
	-w	Warn about improperly formatted checksum lines`,
    run: (process, args) => run(process, args, name, hash),
  };
}

async function digest(process: Process, fd: number, hash: HashName, size?: number): Promise<string> {
  const state = streamingHash(hash, size);
  for await (const chunk of chunksOf(process, fd)) {
    state.update(chunk);
    const pause = process.step();
    if (pause) await pause;
  }
  return toHex(state.digest());
}

async function run(process: Process, args: readonly string[], name: string, hash: HashName): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? (hash === 'blake2b' ? 'bctwzl:' : 'bctwz') : 'scwtb',
    long: gnu
      ? {
          binary: 'b',
          check: 'c',
          text: 't',
          tag: 'tag',
          quiet: 'quiet',
          status: 's',
          strict: 'strict',
          warn: 'w',
          zero: 'z',
          'ignore-missing': 'ignore-missing',
          ...(hash === 'blake2b' ? { 'length:': 'l' } : {}),
        }
      : {},
  });
  const messages = gnu
    ? PLAIN
    : { ...CANT_OPEN, read: (file: string, reason: string) => `can't read '${file}': ${reason}` };
  if (options.has('c')) {
    let fine = true;
    const opened = await eachInput(process, options.operands, PLAIN, async (fd, list) => {
      fine = (await check(process, await readAllText(process, fd), list, hash, gnu, options)) && fine;
    });
    return fine && opened ? 0 : 1;
  }
  const size = sizeOf(options.value('l'));
  if (!gnu && (options.has('s') || options.has('w'))) throw new UsageError();
  const fine = await eachInput(process, options.operands, messages, async (fd, file) => {
    const sum = await digest(process, fd, hash, size);
    if (options.has('tag')) await print(process, `${titleOf(name, hash, size)} (${file}) = ${sum}\n`);
    else {
      const escaped = gnu && /[\n\\]/.test(file);
      const shown = escaped ? file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n') : file;
      await print(
        process,
        `${escaped ? '\\' : ''}${sum} ${gnu && options.has('b') ? '*' : ' '}${shown}${options.has('z') ? '\0' : '\n'}`,
      );
    }
  });
  return fine ? 0 : 1;
}

/** `-l 128`: bits of a BLAKE2b sum, as bytes. */
function sizeOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '0') return undefined;
  const bits = Number(text);
  if (!/^\d+$/.test(text) || bits > 512)
    throw new AppletFailure(`invalid length: '${text}'\nmaximum digest length for 'BLAKE2b' is 512 bits`);
  if (bits % 8 !== 0) throw new AppletFailure(`invalid length: '${text}'\nlength is not a multiple of 8`);
  return bits / 8;
}

function titleOf(name: string, hash: HashName, size: number | undefined): string {
  if (hash !== 'blake2b') return name.slice(0, -3).toUpperCase();
  return size === undefined ? 'BLAKE2b' : `BLAKE2b-${size * 8}`;
}

async function check(
  process: Process,
  text: string,
  list: string,
  hash: HashName,
  gnu: boolean,
  options: ReturnType<typeof parseOptions>,
): Promise<boolean> {
  let total = 0;
  let failed = 0;
  let unreadable = 0;
  let malformed = 0;
  const silent = options.has('s');
  const length = hash === 'blake2b' ? undefined : toHex(streamingHash(hash).digest()).length;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const plain = gnu ? /^\\?([0-9a-fA-F]+) [ *](.*)$/.exec(line) : /^([^ ]*) [ *]?(.*)$/.exec(line);
    const tagged = gnu && !plain ? /^[\w-]+ \((.*)\) = ([0-9a-fA-F]+)$/.exec(line) : null;
    const sum = plain?.[1] ?? tagged?.[2] ?? '';
    const file = plain?.[2] ?? tagged?.[1] ?? '';
    if (
      (!plain && !tagged) ||
      (gnu && (length === undefined ? sum.length % 2 === 1 || sum.length > 128 : sum.length !== length))
    ) {
      malformed += 1;
      if (!gnu) {
        total += 1;
        failed += 1;
      }
      if (options.has('w') && !silent) {
        const where = list === '-' ? "'standard input'" : list;
        await complain(
          process,
          gnu ? `${where}: ${index + 1}: improperly formatted ${hash.toUpperCase()} checksum line` : 'invalid format',
        );
      }
      continue;
    }
    total += 1;
    let actual: string | undefined;
    try {
      const fd = process.open(file, { read: true });
      try {
        actual = await digest(process, fd, hash, sum.length / 2);
      } finally {
        process.close(fd);
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (options.has('ignore-missing') && error.errno === 'ENOENT') {
        total -= 1;
        continue;
      }
      const reason = strerror(error.errno);
      if (gnu) {
        unreadable += 1;
        await complain(process, `${file}: ${reason}`);
        if (!silent) await print(process, `${file}: FAILED open or read\n`);
        continue;
      }
      await complain(process, `can't open '${file}': ${reason}`);
    }
    const good = actual === sum.toLowerCase();
    if (!good) failed += 1;
    if (!silent && !(good && options.has('quiet'))) await print(process, `${file}: ${good ? 'OK' : 'FAILED'}\n`);
  }
  if (gnu)
    return await reportGnu(process, list === '-' ? "'standard input'" : list, {
      total,
      failed,
      unreadable,
      malformed,
      silent,
      title: hash.toUpperCase(),
      strict: options.has('strict'),
    });
  if (failed > 0 && !silent) await complain(process, `WARNING: ${failed} of ${total} computed checksums did NOT match`);
  if (total === 0) {
    await complain(process, `${list}: no checksum lines found`);
    return false;
  }
  return failed === 0;
}

interface Tally {
  readonly total: number;
  readonly failed: number;
  readonly unreadable: number;
  readonly malformed: number;
  readonly silent: boolean;
  readonly title: string;
  readonly strict: boolean;
}

async function reportGnu(process: Process, list: string, tally: Tally): Promise<boolean> {
  const { total, failed, unreadable, malformed, silent } = tally;
  if (total === 0) {
    await complain(process, `${list}: no properly formatted checksum lines found`);
    return false;
  }
  if (!silent) {
    if (malformed > 0)
      await complain(
        process,
        malformed === 1
          ? 'WARNING: 1 line is improperly formatted'
          : `WARNING: ${malformed} lines are improperly formatted`,
      );
    if (unreadable > 0)
      await complain(
        process,
        unreadable === 1
          ? 'WARNING: 1 listed file could not be read'
          : `WARNING: ${unreadable} listed files could not be read`,
      );
    if (failed > 0)
      await complain(
        process,
        failed === 1
          ? 'WARNING: 1 computed checksum did NOT match'
          : `WARNING: ${failed} computed checksums did NOT match`,
      );
  }
  return failed === 0 && unreadable === 0 && !(tally.strict && malformed > 0);
}
