import { concatBytes, decodeUtf8 } from '../../../../src/engine/base/bytes.ts';
import type { Process } from '../../../../src/engine/kernel/process.ts';
import type { Main } from '../../../../src/engine/kernel/program.ts';

async function slurp(process: Process): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await process.read(0);
    if (chunk.length === 0) return chunks.length === 0 ? '' : decodeUtf8(concatBytes(chunks));
    chunks.push(chunk);
  }
}

const lines = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** Enough of a userland to test a shell with, independent of the real applets. */
export const SMALL_PROGRAMS: Readonly<Record<string, Main>> = {
  async cat(process) {
    const files = process.argv.slice(1);
    for (const file of files.length > 0 ? files : ['-']) {
      if (file !== '-' && !file.startsWith('/dev/')) {
        if (!process.fs.exists(file)) {
          await process.write(2, `cat: can't open '${file}': No such file or directory\n`);
          return 1;
        }
        await process.write(1, process.fs.readFile(file));
        continue;
      }
      const fd = file === '-' ? 0 : process.open(file, { read: true });
      for (;;) {
        const chunk = await process.read(fd);
        if (chunk.length === 0) break;
        await process.write(1, chunk);
      }
    }
    return 0;
  },
  async sleep(process) {
    await process.sleep(Number(process.argv[1]) * 1000);
    return 0;
  },
  async ls(process) {
    const names = process.argv.slice(1).filter((arg) => !arg.startsWith('-'));
    for (const name of names.length > 0 ? names : ['.']) {
      if (!process.fs.exists(name)) {
        await process.write(2, `ls: ${name}: No such file or directory\n`);
        return 1;
      }
      const listed =
        process.fs.stat(name).type === 'directory' ? process.fs.readdir(name).map((entry) => entry.name) : [name];
      await process.write(
        1,
        listed
          .filter((entry) => !entry.startsWith('.'))
          .map((entry) => `${entry}\n`)
          .join(''),
      );
    }
    return 0;
  },
  async wc(process) {
    await process.write(1, `${lines(await slurp(process)).length}\n`);
    return 0;
  },
  async sort(process) {
    await process.write(
      1,
      lines(await slurp(process))
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  },
  async head(process) {
    const count = Number(process.argv.at(-1)?.replace('-', ''));
    let text = '';
    while (lines(text).length < count || !text.endsWith('\n')) {
      const chunk = await process.read(0);
      if (chunk.length === 0) break;
      text += decodeUtf8(chunk);
    }
    await process.write(
      1,
      lines(text)
        .slice(0, count)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  },
  async yes(process) {
    for (;;) {
      const pause = process.step();
      if (pause) await pause;
      await process.write(1, 'y\n');
    }
  },
  async env(process) {
    await process.write(
      1,
      [...process.env]
        .map(([name, value]) => `${name}=${value}\n`)
        .sort()
        .join(''),
    );
    return 0;
  },
  async seq(process) {
    const [from, to] =
      process.argv.length > 2 ? [Number(process.argv[1]), Number(process.argv[2])] : [1, Number(process.argv[1])];
    let text = '';
    for (let at = from; at <= to; at++) text += `${at}\n`;
    await process.write(1, text);
    return 0;
  },
  async tr(process) {
    const text = await slurp(process);
    await process.write(
      1,
      process.argv[1] === 'a-z' ? text.toUpperCase() : text.replaceAll(process.argv[1] ?? '', process.argv[2] ?? ''),
    );
    return 0;
  },
  async touch(process) {
    for (const file of process.argv.slice(1)) process.fs.writeFile(file, '', { append: true });
    return 0;
  },
  async mkdir(process) {
    for (const file of process.argv.slice(1)) process.fs.mkdirs(file);
    return 0;
  },
  async rm(process) {
    for (const file of process.argv.slice(1)) process.fs.removeTree(file);
    return 0;
  },
  async chmod(process) {
    for (const file of process.argv.slice(2)) process.fs.chmod(file, Number.parseInt(process.argv[1] as string, 8));
    return 0;
  },
  async args(process) {
    await process.write(
      1,
      process.argv
        .slice(1)
        .map((arg) => `<${arg}>\n`)
        .join(''),
    );
    return process.argv.length - 1;
  },
};
