import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { byteTextOf, emit, LineReader } from './byte-text.ts';
import { complain } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'd:sz' : 'd:s',
    long: gnu ? { 'delimiters:': 'd', serial: 's', 'zero-terminated': 'z' } : {},
  });
  const delimiters = delimitersOf(options.value('d') ?? '\t');
  if (delimiters.length === 0 && !gnu) throw new AppletFailure("-d '' is not supported");
  const names = options.operands.length === 0 ? ['-'] : options.operands;
  let status = 0;
  const readers: LineReader[] = [];
  const standardInput = new LineReader(process, 0);
  for (const name of names) {
    try {
      readers.push(name === '-' ? standardInput : new LineReader(process, process.open(name, { read: true })));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      status = 1;
      await complain(process, `${name}: ${strerror(error.errno)}`);
      if (!gnu || !options.has('s')) return 1;
    }
  }
  const between = (index: number): string =>
    delimiters.length === 0 ? '' : (delimiters[index % delimiters.length] as string);
  if (options.has('s')) {
    for (const reader of readers) {
      let count = 0;
      for (let line = await reader.next(); line; line = await reader.next()) {
        await emit(process, (count === 0 ? '' : between(count - 1)) + line.text);
        count += 1;
      }
      await emit(process, '\n');
    }
    return status;
  }
  if (!gnu) {
    await pasteLoosely(process, readers, between);
    return status;
  }
  const ended = new Set<LineReader>();
  for (;;) {
    let out = '';
    let any = false;
    for (const [index, reader] of readers.entries()) {
      const line = ended.has(reader) ? undefined : await reader.next();
      if (line) any = true;
      else ended.add(reader);
      out += (index === 0 ? '' : between(index - 1)) + (line?.text ?? '');
    }
    if (!any) return status;
    const pending = emit(process, `${out}\n`);
    if (pending) await pending;
  }
}

/** busybox leaves a file that has ended out altogether, its delimiter included. */
async function pasteLoosely(
  process: Process,
  readers: readonly LineReader[],
  between: (index: number) => string,
): Promise<void> {
  const active = new Set(readers.keys());
  while (active.size > 0) {
    let used = 0;
    for (const index of [...active]) {
      const line = await readers[index]?.next();
      if (!line) {
        active.delete(index);
        continue;
      }
      const last = index === readers.length - 1;
      const pending = emit(process, line.text + (last ? '\n' : between(used)));
      if (!last) used += 1;
      if (pending) await pending;
    }
  }
}

/** `\n \t \\` and `\0` (nothing) may stand in the list. */
function delimitersOf(text: string): readonly string[] {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\', '0': '' };
  return [...byteTextOf(text).matchAll(/\\(.)|[\s\S]/g)].map((match) =>
    match[1] === undefined ? match[0] : (escapes[match[1]] ?? match[1]),
  );
}

export const paste: Applet = {
  name: 'paste',
  usage: `paste [-d LIST] [-s] [FILE]...

Paste lines from each input file, separated with tab

	-d LIST	Use delimiters from LIST, not tab
	-s      Serial: one file at a time`,
  run,
};
