import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { byteTextOf, emit, readByteText, splitLines } from './byte-text.ts';
import { type Block, threeWay } from './diff/three-way.ts';
import { closeInput, complain, openInput } from './streams.ts';

const LONG = {
  'show-all': 'A',
  ed: 'e',
  'show-overlap': 'E',
  'easy-only': '3',
  'overlap-only': 'x',
  merge: 'm',
  'label:': 'L',
  'initial-tab': 'T',
  text: 'a',
  'strip-trailing-cr': 'strip-cr',
};

async function run(process: Process, args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(process, args, { short: 'AeE3xXmiL:TaX', long: LONG }, 2);
    const [first, second, third, extra] = options.operands;
    if (third === undefined)
      throw new UsageError(`missing operand after '${second ?? first ?? programName(process)}'`, 2);
    if (extra !== undefined) throw new UsageError(`extra operand '${extra}'`, 2);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await complain(process, error.message);
    await process.write(2, "diff3: Try 'diff3 --help' for more information.\n");
    return 2;
  }
  const style = options.last('A', 'e', 'E', '3', 'x', 'X');
  if (!options.has('m') && (style === 'A' || style === 'E' || style === 'X'))
    throw new AppletFailure(`drydock: -${style} without -m is not simulated`, 2);
  const files: (readonly string[])[] = [];
  for (const name of options.operands) files.push(await linesOf(process, name, options.has('strip-cr')));
  const [mine = [], old = [], yours = []] = files;
  const blocks = threeWay(mine, old, yours);
  const names = options.operands.map((name, i) => byteTextOf(options.values('L')[i] ?? name));
  if (options.has('m')) {
    const { text, conflicts } = merged(mine, blocks, names, style ?? 'A');
    await emit(process, text);
    return conflicts ? 1 : 0;
  }
  await emit(process, style === undefined ? normal(blocks, options.has('T') ? '\t' : '  ') : edScript(blocks, style));
  return 0;
}

async function linesOf(process: Process, name: string, stripsReturns: boolean): Promise<readonly string[]> {
  try {
    const fd = openInput(process, name);
    const lines = splitLines(await readByteText(process, fd));
    closeInput(process, fd);
    return stripsReturns ? lines.map((line) => line.replace(/\r$/, '')) : lines;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${name}: ${strerror(error.errno)}`, 2);
  }
}

const text = (lines: readonly string[], lead = ''): string => lines.map((line) => `${lead}${line}\n`).join('');

/** Each block with what the three files have there; of two that agree the lines stand once. */
function normal(blocks: readonly Block[], lead: string): string {
  let out = '';
  for (const { odd, sides } of blocks) {
    out += `====${odd === undefined ? '' : odd + 1}\n`;
    const silent = odd === undefined ? -1 : odd === 0 ? 1 : 0;
    // Where the first and the third agree they stand together.
    for (const i of odd === 1 ? [0, 2, 1] : [0, 1, 2]) {
      const { start, lines } = sides[i] as Block['sides'][number];
      const end = start + lines.length;
      const range = lines.length === 0 ? `${start}a` : lines.length === 1 ? `${end}c` : `${start + 1},${end}c`;
      out += `${i + 1}:${range}\n${i === silent ? '' : text(lines, lead)}`;
    }
  }
  return out;
}

/** Whether a block's lines of the third file are to be taken, by -e, -3 and -x. */
function isTaken({ odd }: Block, style: string): boolean {
  if (style === '3') return odd === 2;
  if (style === 'x' || style === 'X') return odd === undefined;
  return odd === 2 || odd === undefined;
}

/** Commands for ed that bring the changes of the third file into the first, the last one first. */
function edScript(blocks: readonly Block[], style: string): string {
  let out = '';
  for (const block of [...blocks].reverse()) {
    if (!isTaken(block, style)) continue;
    const [{ start, lines }, , { lines: now }] = block.sides;
    const end = start + lines.length;
    const range = lines.length <= 1 ? String(lines.length === 0 ? start : end) : `${start + 1},${end}`;
    if (now.length === 0) out += `${range}d\n`;
    else out += `${range}${lines.length === 0 ? 'a' : 'c'}\n${text(now)}.\n`;
  }
  return out;
}

/** The first file with the changes of the third; where both have changed, both between marks. */
function merged(
  mine: readonly string[],
  blocks: readonly Block[],
  [mineName = '', oldName = '', yoursName = '']: readonly string[],
  style: string,
): { readonly text: string; readonly conflicts: boolean } {
  let out = '';
  let at = 0;
  let conflicts = false;
  for (const block of blocks) {
    const [own, old, theirs] = block.sides;
    const { odd } = block;
    out += text(mine.slice(at, own.start));
    at = own.start + own.lines.length;
    const marks = style === 'A' || style === 'E' || style === 'X';
    if (odd === undefined && marks) {
      conflicts = true;
      const middle = style === 'A' ? `||||||| ${oldName}\n${text(old.lines)}` : '';
      out += `<<<<<<< ${mineName}\n${text(own.lines)}${middle}=======\n${text(theirs.lines)}>>>>>>> ${yoursName}\n`;
    } else if (odd === 1 && style === 'A') {
      conflicts = true;
      out += `<<<<<<< ${oldName}\n${text(old.lines)}=======\n${text(theirs.lines)}>>>>>>> ${yoursName}\n`;
    } else out += text((isTaken(block, style) ? theirs : own).lines);
  }
  return { text: out + text(mine.slice(at)), conflicts };
}

/** What two people have made of one file (diffutils). */
export const diff3: Applet = {
  name: 'diff3',
  only: ['gnu'],
  usage: `diff3 [OPTION]... MYFILE OLDFILE YOURFILE

Compare three files line by line`,
  run,
};
