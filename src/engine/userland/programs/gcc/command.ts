import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { toByteText } from '../../applets/byte-text.ts';
import { compiledBinary } from '../compiled-binary.ts';
import { compileSource, link, type Source } from './link.ts';
import { report } from './report.ts';

const VERSION = '14.3.0';
/** Options that are followed by their value, where it is not joined to them. */
const WITH_VALUE = new Set(['-o', '-I', '-L', '-D', '-l', '-include', '-x', '-MF', '-MT']);
const HARMLESS = /^-(?:W|O|g|std=|f|m|pedantic|ansi|pipe|l|L|I|s$|v$|M|static$|Wl,|no-pie|pie|march)/;

/** What gcc has and this one has not. */
const MISSING =
  /^-(?:shared|P$|C$|E$|S$|x|include|isystem|nostdlib|nostartfiles|ffreestanding|r$|T|Xlinker|save-temps|###|print-|dump|pthread$|rdynamic|static-pie|coverage)/;

/** `gcc [-o out] file.c…`: exit code 0, or 1 with the compiler's or the linker's complaints. */
export async function main(process: Process): Promise<number> {
  const name = (process.argv[0] ?? 'gcc').replace(/.*\//, '');
  const say = async (text: string): Promise<number> => {
    await process.write(2, text);
    return 1;
  };
  let output: string | undefined;
  let stop: '-c' | '-S' | '-E' | undefined;
  const files: string[] = [];
  const flags = new Set<string>();
  const defines: Record<string, string> = {};
  const args = process.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const joined = WITH_VALUE.has(arg) ? `${arg}${args[++i] ?? ''}` : arg;
    if (arg === '--version') {
      await process.write(
        1,
        `${name} (GCC) ${VERSION}\nCopyright (C) 2024 Free Software Foundation, Inc.\nThis is free software; see the source for copying conditions.  There is NO\nwarranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.\n\n`,
      );
      return 0;
    }
    if (arg === '-dumpversion') {
      await process.write(1, '14\n');
      return 0;
    }
    if (joined.startsWith('-o')) output = joined.slice(2);
    else if (joined.startsWith('-D')) {
      const [macro = '', value = '1'] = joined.slice(2).split(/=(.*)/s);
      defines[macro] = value;
    } else if (arg === '-c' || arg === '-S' || arg === '-E') stop = arg;
    else if (arg.startsWith('-')) {
      if (MISSING.test(arg)) return say(`drydock: '${name} ${arg}' is not simulated\n`);
      if (!HARMLESS.test(arg))
        return say(
          `${name}: error: unrecognized command-line option '${arg}'\n${name}: fatal error: no input files\ncompilation terminated.\n`.replace(
            /(?<=')\n.*fatal[\s\S]*$/,
            files.length > 0 ? '\n' : '$&',
          ),
        );
      flags.add(arg);
    } else files.push(arg);
  }
  if (files.length === 0) return say(`${name}: fatal error: no input files\ncompilation terminated.\n`);
  if (stop === '-S' || stop === '-E') return say(`drydock: '${name} ${stop}' is not simulated\n`);
  const sources: Source[] = [];
  let failed = false;
  for (const file of files) {
    if (!process.fs.exists(file)) {
      await process.write(2, `cc1: fatal error: ${file}: No such file or directory\ncompilation terminated.\n`);
      failed = true;
      continue;
    }
    if (/\.(?:cc|cpp|cxx|C|a|so|s|S)$/.test(file)) return say(`drydock: '${name}' with ${file} is not simulated\n`);
    const object = file.endsWith('.o') ? objectOf(process, file) : [sourceOf(process, file, defines)];
    if (!object)
      return say(
        `/usr/bin/ld: ${file}: file format not recognized; treating as linker script\ncollect2: error: ld returned 1 exit status\n`,
      );
    for (const source of object) {
      sources.push(source);
      if (file.endsWith('.o')) continue;
      const compiled = compileSource(source, flags.has('-Wall'));
      const lines = (from: string): readonly string[] => (source.headers[from] ?? source.text).split('\n');
      const complaints = compiled.kind === 'errors' ? compiled.diagnostics : flags.has('-w') ? [] : compiled.warnings;
      if (complaints.length > 0) await process.write(2, report(complaints, lines));
      failed ||= compiled.kind === 'errors' || (flags.has('-Werror') && complaints.length > 0);
    }
  }
  if (failed) return 1;
  if (stop === '-c') {
    for (const source of sources) {
      const path = output ?? source.file.replace(/.*\//, '').replace(/\.c$/, '.o');
      process.fs.writeFile(path, `drydock object\n${JSON.stringify([source])}\n`);
    }
    return 0;
  }
  const linked = link(sources);
  if (linked.kind === 'undefined') {
    const lines = linked.names.map((one) =>
      one === 'main'
        ? "/usr/bin/ld: /usr/lib/x86_64-linux-gnu/crt1.o: in function `_start':\n(.text+0x17): undefined reference to `main'\n"
        : `/usr/bin/ld: /tmp/cc${process.random.hex(6)}.o: in function \`main':\n${sources[0]?.file ?? ''}:(.text+0xa): undefined reference to \`${one}'\n`,
    );
    return say(`${lines.join('')}collect2: error: ld returned 1 exit status\n`);
  }
  if (linked.kind === 'errors') return say('collect2: error: ld returned 1 exit status\n');
  const isStatic = flags.has('-static');
  const musl = process.fs.exists('/lib/ld-musl-x86_64.so.1');
  const text = sources.reduce((sum, source) => sum + source.text.length, 0);
  const bytes = compiledBinary({
    program: 'gcc-binary',
    payload: { sources },
    size: (isStatic ? (musl ? 38_000 : 778_000) : 16_000) + text,
    interpreter: isStatic ? undefined : musl ? '/lib/ld-musl-x86_64.so.1' : '/lib64/ld-linux-x86-64.so.2',
  });
  const path = output ?? 'a.out';
  try {
    process.fs.writeFile(path, bytes, { mode: 0o755 });
    process.fs.chmod(path, 0o777 & ~process.fs.umask);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return say(
      `/usr/bin/ld: cannot open output file ${path}: ${error.message}\ncollect2: error: ld returned 1 exit status\n`,
    );
  }
  return 0;
}

/** A file with the headers beside it that it may name. */
function sourceOf(process: Process, file: string, defines: Readonly<Record<string, string>>): Source {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  const headers = Object.fromEntries(
    process.fs
      .readdir(folder)
      .filter(({ name, type }) => type === 'file' && name.endsWith('.h'))
      .map(({ name }) => [name, toByteText(process.fs.readFile(`${folder}/${name}`))]),
  );
  return { file, text: toByteText(process.fs.readFile(file)), headers, defines };
}

function objectOf(process: Process, file: string): readonly Source[] | undefined {
  const [head, body = ''] = process.fs.readText(file).split('\n', 2);
  return head === 'drydock object' ? (JSON.parse(body) as readonly Source[]) : undefined;
}
