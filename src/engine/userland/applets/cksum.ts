import type { HashName } from '../../base/hashes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions } from './arguments.ts';
import { checksumApplet } from './checksums.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { chunksOf, print } from './streams.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

const LONG = {
  'algorithm:': 'a',
  untagged: 'untagged',
  tag: 'tag',
  check: 'c',
  quiet: 'quiet',
  status: 'status',
  strict: 'strict',
  warn: 'w',
  zero: 'z',
  'ignore-missing': 'ignore-missing',
  'length:': 'l',
  debug: 'debug',
};

/** POSIX cksum: CRC-32 with polynomial 04C11DB7, the length appended. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'a:cwzl:' : '',
    long: gnu ? LONG : {},
  });
  const algorithm = options.value('a');
  if (options.has('c')) return checkListed(process, options);
  if (algorithm !== undefined && algorithm !== 'crc') return byAlgorithm(process, algorithm, options);
  const fine = await eachInput(process, options.operands, PLAIN, async (fd, name) => {
    let crc = 0;
    let length = 0;
    const add = (byte: number): void => {
      crc = ((crc << 8) ^ (TABLE[((crc >>> 24) ^ byte) & 255] as number)) >>> 0;
    };
    for await (const chunk of chunksOf(process, fd)) {
      for (const byte of chunk) add(byte);
      length += chunk.length;
      const pause = process.step();
      if (pause) await pause;
    }
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) add(rest & 255);
    await print(process, `${~crc >>> 0} ${length}${options.operands.length === 0 ? '' : ` ${name}`}\n`);
  });
  return fine ? 0 : 1;
}

const ALGORITHMS: Readonly<Record<string, HashName>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha224: 'sha224',
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  blake2b: 'blake2b',
};

/** `cksum -a sha256`: the other programs' sums, tagged with their names unless `--untagged`. */
function byAlgorithm(process: Process, algorithm: string, options: Options): Promise<number> {
  const hash = ALGORITHMS[algorithm];
  if (!hash) throw new AppletFailure(`drydock: the algorithm '${algorithm}' is not simulated`);
  const length = options.value('l');
  const form = [
    ...(options.last('tag', 'untagged') === 'untagged' ? [] : ['--tag']),
    ...(options.has('z') ? ['-z'] : []),
    ...(length === undefined ? [] : [`--length=${length}`]),
  ];
  return checksumApplet(`${nameOf(algorithm)}sum`, hash).run(process, [...form, '--', ...options.operands]);
}

const nameOf = (algorithm: string): string => (algorithm === 'blake2b' ? 'b2' : algorithm);

/** `cksum -c LIST`: lines say themselves which sum they hold, unless -a says so. */
async function checkListed(process: Process, options: Options): Promise<number> {
  const passed = ['quiet', 'status', 'strict', 'ignore-missing'].filter((name) => options.has(name));
  const flags = ['-c', ...(options.has('w') ? ['-w'] : []), ...passed.map((name) => `--${name}`)];
  let status = 0;
  for (const list of options.operands.length > 0 ? options.operands : ['-']) {
    const head = list === '-' ? '' : textIn(process, list).split('\n', 1)[0];
    const tag = /^([\w-]+) \(/
      .exec(head ?? '')?.[1]
      ?.toLowerCase()
      .replace(/^blake2b.*/, 'blake2b');
    const algorithm = options.value('a') ?? tag ?? '';
    const hash = ALGORITHMS[algorithm];
    if (!hash) throw new AppletFailure(`${list}: no properly formatted checksum lines found`);
    const name = `${nameOf(algorithm)}sum`;
    status = Math.max(status, await checksumApplet(name, hash).run(process, [...flags, '--', list]));
  }
  return status;
}

function textIn(process: Process, path: string): string {
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${path}: ${strerror(error.errno)}`);
  }
}

export const cksum: Applet = {
  name: 'cksum',
  usage: `cksum FILE...

Calculate CRC32 checksum of FILEs`,
  run,
};
