import { concatBytes, decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { gunzip, gzip } from '../../base/gzip.ts';
import { fillerContent } from '../../fs/filler.ts';
import type { Process } from '../../kernel/process.ts';

// DIFFERS: What go build and gcc make holds the program's source, compressed, instead of machine code; its size is about that of the real one.

const ELF = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0);
/** Where the payload begins: behind what exec looks at. */
const START = 256;

/** What a compiler puts into an executable. */
export interface CompiledBinary {
  /** The program that runs it. */
  readonly program: string;
  /** What that program gets back from `payloadOf`. */
  readonly payload: unknown;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Path of the dynamic linker; undefined for a static binary. */
  readonly interpreter: string | undefined;
  /** Another machine's name (arm64), on which alone it runs. */
  readonly arch?: string;
}

/** The file's bytes: the same for the same program. */
export function compiledBinary({ program, payload, size, interpreter, arch }: CompiledBinary): Uint8Array {
  const packed = gzip(encodeUtf8(JSON.stringify(payload)));
  const options = [
    `payload=${packed.length}`,
    ...(interpreter === undefined ? [] : [`interpreter=${interpreter}`]),
    ...(arch === undefined ? [] : [`arch=${arch}`]),
  ];
  const line = encodeUtf8(`\ndrydock:${program} ${options.join(' ')}\n`);
  const gap = new Uint8Array(Math.max(0, START - ELF.length - line.length));
  const head = concatBytes([ELF, line, gap, packed]);
  const filler = fillerContent({ size: Math.max(size, head.length), seed: program, entropy: 0.45, head });
  return filler.read(0, filler.size);
}

/** What the compiler put into the binary that a process runs; undefined when the file is damaged. */
export function payloadOf(process: Process): unknown {
  const { binary } = process;
  const length = Number(binary?.options.get('payload'));
  if (!binary || !(length > 0)) return undefined;
  try {
    return JSON.parse(decodeUtf8(gunzip(binary.content.read(START, length)))) as unknown;
  } catch {
    return undefined;
  }
}
