import figlet from 'figlet/browser';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { linesOf } from '../../applets/streams.ts';

// DIFFERS: figlet has its fonts standard, big, small, banner, bubble, digital and term; the others say that they are not simulated.
const FONTS: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  standard: () => import('figlet/fonts/Standard'),
  big: () => import('figlet/fonts/Big'),
  small: () => import('figlet/fonts/Small'),
  banner: () => import('figlet/fonts/Banner'),
  bubble: () => import('figlet/fonts/Bubble'),
  digital: () => import('figlet/fonts/Digital'),
  term: () => import('figlet/fonts/Term'),
};

/** Words, or each line of standard input, in large letters; `-f FONT`, `-w COLUMNS`, `-c` in the middle, `-r` at the right. */
export const main: Main = async (process) => {
  const words: string[] = [];
  let font = 'standard';
  let width = 80;
  let place: 'l' | 'c' | 'r' = 'l';
  const args = process.argv.slice(1);
  while (args.length > 0) {
    const word = args.shift() as string;
    const [, letter = '', attached = ''] = /^-(.)(.*)$/.exec(word) ?? [];
    if (words.length > 0 || letter === '') words.push(word);
    else if (letter === 'f') font = (attached || (args.shift() ?? '')).replace(/\.flf$/, '');
    else if (letter === 'w') width = Number(attached || args.shift()) || 80;
    else if (letter === 't') width = process.tty(1)?.columns ?? 80;
    else if (letter === 'c' || letter === 'l' || letter === 'r') place = letter;
    else return refuse(process, `figlet's option '-${letter}'`);
  }
  const load = Object.hasOwn(FONTS, font) ? FONTS[font] : undefined;
  if (!load) return refuse(process, `figlet's font '${font}'`);
  const { default: text } = await process.clock.hold(load());
  figlet.parseFont(font, text);
  const height = Number(text.split(/\s+/)[1]);
  const show = (line: string): Promise<void> => process.write(1, drawn(line, font, height, width, place));
  if (words.length > 0) await show(words.join(' '));
  else for await (const line of linesOf(process)) await show(line.text);
  return 0;
};

/** Lines of letters, as many words in each as fit. The library leaves a blank column before the first letter, which the real figlet takes away. */
function drawn(text: string, font: string, height: number, width: number, place: 'l' | 'c' | 'r'): string {
  if (text === '') return '\n'.repeat(height);
  return linesThatFit(text, font, width)
    .flatMap((line) => {
      const rows = lettersOf(line, font, width);
      const groups = Array.from({ length: rows.length / height }, (_, i) => rows.slice(i * height, (i + 1) * height));
      return groups.flatMap((group) => placed(group, width, place));
    })
    .map((row) => `${row}\n`)
    .join('');
}

function lettersOf(text: string, font: string, width: number): readonly string[] {
  return figlet.textSync(text, { font, width, whitespaceBreak: true, verticalLayout: 'full' }).split('\n');
}

function linesThatFit(text: string, font: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const fits = lettersOf(longer, font, Number.MAX_SAFE_INTEGER).every((row) => row.length <= width);
    if (line !== '' && !fits) lines.push(line);
    line = line !== '' && !fits ? word : longer;
  }
  return [...lines, line];
}

function placed(rows: readonly string[], width: number, place: 'l' | 'c' | 'r'): readonly string[] {
  const lead = Math.min(...rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/)), width);
  const longest = Math.max(...rows.map((row) => row.length)) - lead;
  const indent = place === 'l' ? 0 : place === 'r' ? width - 1 - longest : Math.floor((width - longest) / 2);
  return rows.map((row) => ' '.repeat(Math.max(0, indent)) + row.slice(lead));
}

async function refuse(process: Process, what: string): Promise<number> {
  await process.write(2, `drydock: ${what} is not simulated\n`);
  return 1;
}
