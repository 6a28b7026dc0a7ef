import { concatBytes } from '../../base/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { BASE32, BASE64, decodeRadix, encodeRadix } from './radix-encoding.ts';
import { print, readAll } from './streams.ts';

/** Alphabet and bits a letter. */
const ENCODINGS: Readonly<Record<string, readonly [alphabet: string, bits: number]>> = {
  base64: [BASE64, 6],
  base64url: [`${BASE64.slice(0, 62)}-_`, 6],
  base32: [BASE32, 5],
  base32hex: ['0123456789ABCDEFGHIJKLMNOPQRSTUV', 5],
  base16: ['0123456789ABCDEF', 4],
};

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'diw:',
    long: {
      ...Object.fromEntries(
        [...Object.keys(ENCODINGS), 'base2msbf', 'base2lsbf', 'z85', 'base58'].map((name) => [name, name]),
      ),
      decode: 'd',
      'ignore-garbage': 'i',
      'wrap:': 'w',
    },
  });
  const kind = options.last(...Object.keys(ENCODINGS), 'base2msbf', 'base2lsbf', 'z85', 'base58');
  if (kind === undefined) throw new UsageError('missing encoding type');
  const encoding = ENCODINGS[kind];
  if (!encoding) throw new AppletFailure(`drydock: --${kind} is not simulated`);
  const [alphabet, bits] = encoding;
  const [file = '-', extra] = options.operands;
  if (extra !== undefined) throw new UsageError(`extra operand '${extra}'`);
  const pieces: Uint8Array[] = [];
  const fine = await eachInput(process, [file], PLAIN, async (fd) => void pieces.push(await readAll(process, fd)));
  if (!fine) return 1;
  const bytes = concatBytes(pieces);
  if (options.has('d')) {
    const { decoded, broken } = decodeRadix(bytes, alphabet, bits, options.has('i'));
    await print(process, decoded);
    if (broken) throw new AppletFailure('invalid input');
    return 0;
  }
  const columns = options.value('w') === undefined ? 76 : Number(options.value('w'));
  if (Number.isNaN(columns)) throw new AppletFailure(`invalid wrap size: '${options.value('w')}'`);
  const text = encodeRadix(bytes, alphabet, bits);
  if (columns === 0) await print(process, text);
  else for (let at = 0; at < text.length; at += columns) await print(process, `${text.slice(at, at + columns)}\n`);
  return 0;
}

export const basenc: Applet = {
  name: 'basenc',
  only: ['gnu'],
  usage: `basenc [OPTION]... [FILE]
basenc encode or decode FILE, or standard input, to standard output.

      --base64          same as 'base64' program
      --base64url       file- and url-safe base64
      --base32          same as 'base32' program
      --base32hex       extended hex alphabet base32
      --base16          hex encoding
  -d, --decode          decode data
  -i, --ignore-garbage  when decoding, ignore non-alphabet characters
  -w, --wrap=COLS       wrap encoded lines after COLS character (default 76)`,
  run,
};
