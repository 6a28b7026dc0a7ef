import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions } from './arguments.ts';
import { fromByteText, readByteText, splitLines, textOf, toByteText } from './byte-text.ts';
import { type FilePatch, type Hunk, parsePatch } from './patch/parse.ts';
import { flush, openInput, print } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'Rup:i:NEfg:',
    long: {
      reverse: 'R',
      unified: 'u',
      'strip:': 'p',
      'input:': 'i',
      forward: 'N',
      'remove-empty-files': 'E',
      force: 'f',
      'dry-run': 'dry-run',
      'get:': 'g',
    },
  });
  const strip = options.value('p');
  if (strip !== undefined && !/^-?\d+$/.test(strip)) throw new AppletFailure(`invalid number '${strip}'`);
  const [target, patchFile] = options.operands;
  const source = options.value('i') ?? patchFile ?? '-';
  let text: string;
  try {
    text = await readByteText(process, openInput(process, source));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '${source}': ${strerror(error.errno)}`);
  }
  let status = 0;
  for (const file of parsePatch(splitLines(text))) {
    if (file.hunks.length === 0) continue;
    if (!(await patchFileOf(process, file, options, target))) status = 1;
  }
  return status;
}

/** The name without its first folders (-p); without -p, the last part alone. */
function stripped(name: string, strip: number | undefined): string {
  let rest = name;
  for (let count = 0; strip === undefined || count < strip; count++) {
    const slash = rest.indexOf('/');
    if (slash < 0) break;
    rest = rest.slice(slash).replace(/^\/+/, '');
  }
  return rest;
}

/** False when a hunk did not fit; the file then stays as it is. */
async function patchFileOf(
  process: Process,
  file: FilePatch,
  options: Options,
  target: string | undefined,
): Promise<boolean> {
  const reverse = options.has('R');
  const dry = options.has('dry-run');
  const strip = options.has('p') ? Number(options.value('p')) : undefined;
  const [from, to] = reverse ? [file.newName, file.oldName] : [file.oldName, file.newName];
  const first = file.hunks[0] as Hunk;
  const [oldSum, newSum] = reverse
    ? [first.newLine + first.newLength, first.oldLine + first.oldLength]
    : [first.oldLine + first.oldLength, first.newLine + first.newLength];
  const empties = to === '/dev/null' || newSum === 0;
  const name = target ?? textOf(stripped((empties ? from : to) ?? 'MISSING_FILENAME', strip));
  const creates = from === '/dev/null' || oldSum === 0;
  try {
    if (empties) {
      await print(process, `${options.has('E') ? 'removing' : 'patching file'} ${name}\n`);
      if (!dry && options.has('E')) process.fs.unlink(name);
      else if (!dry) process.fs.writeFile(name, '');
      return true;
    }
    await print(process, `${creates ? 'creating' : 'patching file'} ${name}\n`);
    await flush(process);
    if (creates && process.fs.exists(name) && !dry) throw new FsError('EEXIST');
    const text = creates ? '' : toByteText(process.fs.readFile(name));
    const result = await applyHunks(process, text, file.hunks, reverse, options.has('N'));
    if (result === undefined) return false;
    if (dry) return true;
    if (creates && name.includes('/')) process.fs.mkdirs(name.slice(0, name.lastIndexOf('/')));
    const mode = creates ? 0o644 : process.fs.stat(name).mode;
    process.fs.writeFile(name, fromByteText(result));
    process.fs.chmod(name, mode);
    return true;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '${name}': ${strerror(error.errno)}`);
  }
}

async function applyHunks(
  process: Process,
  text: string,
  hunks: readonly Hunk[],
  reverse: boolean,
  ignoreApplied: boolean,
): Promise<string | undefined> {
  const lines = text.split('\n');
  const ended = lines.at(-1) === '';
  if (ended) lines.pop();
  const out: string[] = [];
  let at = 0;
  for (const [index, hunk] of hunks.entries()) {
    const removed = reverse ? '+' : '-';
    const added = reverse ? '-' : '+';
    const before = hunk.lines.filter((line) => line[0] !== added).map((line) => line.slice(1));
    const after = hunk.lines.filter((line) => line[0] !== removed).map((line) => line.slice(1));
    const place = findLines(lines, before, at);
    if (place !== undefined) {
      out.push(...lines.slice(at, place), ...after);
      at = place + before.length;
      continue;
    }
    const applied = findLines(lines, after, at);
    if (ignoreApplied && applied !== undefined) continue;
    const seen = hunk.lines[0]?.[0] === added && lines.includes(hunk.lines[0].slice(1));
    if (seen) await process.write(2, `Possibly reversed hunk ${index + 1} at ${lines.length + 1}\n`);
    const body = hunk.lines.map((line) => `${line}\n`).join('');
    await process.write(2, fromByteText(`Hunk ${index + 1} FAILED ${hunk.oldLine}/${hunk.newLine}.\n${body}`));
    return undefined;
  }
  const rest = [...out, ...lines.slice(at)];
  return rest.length === 0 ? '' : `${rest.join('\n')}${ended || text === '' ? '\n' : ''}`;
}

function findLines(lines: readonly string[], wanted: readonly string[], from: number): number | undefined {
  for (let at = from; at + wanted.length <= lines.length; at++) {
    if (wanted.every((line, index) => lines[at + index] === line)) return at;
  }
  return undefined;
}

export const patch: Applet = {
  name: 'patch',
  only: ['busybox'],
  usage: `patch [-RNE] [-p N] [-i DIFF] [ORIGFILE [PATCHFILE]]

	-p N	Strip N leading components from file names
	-i DIFF	Read DIFF instead of stdin
	-R	Reverse patch
	-N	Ignore already applied patches
	-E	Remove output files if they become empty
	--dry-run	Don't actually change files`,
  run,
};
