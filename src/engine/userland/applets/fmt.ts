import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { emit, readByteText } from './byte-text.ts';
import { CANNOT_OPEN, eachInput } from './inputs.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(
    process,
    args.map((arg, index) => (index === 0 && /^-\d+$/.test(arg) ? `-w${arg.slice(1)}` : arg)),
    { short: 'cg:p:stuw:', long: { 'split-only': 's', 'uniform-spacing': 'u', 'width:': 'w', 'goal:': 'g' } },
  );
  const text = options.value('w') ?? '75';
  if (!/^\d+$/.test(text)) throw new AppletFailure(`invalid width: '${text}'`);
  const width = Number(text);
  const goal = options.has('g') ? Number(options.value('g')) : Math.floor((width * 187) / 200);
  const fine = await eachInput(process, options.operands, CANNOT_OPEN, async (fd) => {
    const lines = (await readByteText(process, fd)).replace(/\n$/, '').split('\n');
    let paragraph: string[] = [];
    const finish = async (): Promise<void> => {
      if (paragraph.length > 0) await emit(process, filled(paragraph, width, goal, options.has('u')));
      paragraph = [];
    };
    for (const line of lines) {
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const previous = paragraph[0];
      const sameIndent = previous !== undefined && (/^\s*/.exec(paragraph.at(-1) as string)?.[0] ?? '') === indent;
      if (line.trim() === '') {
        await finish();
        await emit(process, '\n');
      } else {
        if (options.has('s') || (previous !== undefined && !sameIndent)) await finish();
        paragraph.push(line);
      }
    }
    await finish();
  });
  return fine ? 0 : 1;
}

interface Word {
  readonly text: string;
  /** Blanks behind it. */
  readonly space: number;
  readonly period: boolean;
  /** Ends a sentence: a full stop at the end of a line, or before two blanks. */
  readonly final: boolean;
  readonly punctuation: boolean;
  readonly opening: boolean;
}

function wordsOf(lines: readonly string[], uniform: boolean): readonly Word[] {
  return lines.flatMap((line) =>
    [...line.trim().matchAll(/(\S+)(\s*)/g)].map((match) => {
      const text = match[1] as string;
      const gap = match[2] as string;
      const period = /[.?!][)\]'"]*$/.test(text);
      const final = period && (gap === '' || gap.length > 1);
      return {
        text,
        space: gap === '' || uniform ? (final ? 2 : 1) : gap.length,
        period,
        final,
        punctuation: /[!-/:-@[-`{-~]$/.test(text),
        opening: /^[(['`"]/.test(text),
      };
    }),
  );
}

const square = (value: number): number => value * value;

/** What it costs to begin a line with a word (fmt.c, base_cost). */
function startCost(words: readonly Word[], at: number): number {
  const word = words[at] as Word;
  const before = words[at - 1];
  let cost = square(70);
  if (before) {
    if (before.period) cost += before.final ? -square(50) : square(600);
    else if (before.punctuation) cost -= square(40);
    else if (words[at - 2]?.final) cost += Math.trunc(square(200) / before.text.length);
  }
  if (word.opening) cost -= square(40);
  else if (word.final) cost += Math.trunc(square(150) / word.text.length);
  return cost;
}

/** Breaks a paragraph where it costs least, looking from its end (GNU fmt.c, fmt_paragraph). */
function filled(lines: readonly string[], width: number, goal: number, uniform: boolean): string {
  const indent = /^\s*/.exec(lines[0] as string)?.[0] ?? '';
  const words = wordsOf(lines, uniform);
  const costs: number[] = new Array<number>(words.length + 1).fill(0);
  const breaks: number[] = new Array<number>(words.length + 1).fill(words.length);
  const lengths: number[] = new Array<number>(words.length + 1).fill(0);
  for (let start = words.length - 1; start >= 0; start--) {
    let best = Infinity;
    let length = indent.length + (words[start] as Word).text.length;
    for (let end = start + 1; ; end++) {
      let cost = costs[end] as number;
      if (end < words.length) {
        cost += square((goal - length) * 10);
        if (breaks[end] !== words.length) cost += square((length - (lengths[end] as number)) * 10) / 2;
      }
      if (cost < best) {
        best = cost;
        breaks[start] = end;
        lengths[start] = length;
      }
      if (end === words.length) break;
      length += (words[end - 1] as Word).space + (words[end] as Word).text.length;
      if (length >= width) break;
    }
    costs[start] = best + startCost(words, start);
  }
  let out = '';
  for (let at = 0; at < words.length; at = breaks[at] as number) {
    const line = words.slice(at, breaks[at]);
    out += `${indent}${line.map((word, index) => (index === line.length - 1 ? word.text : word.text + ' '.repeat(word.space))).join('')}\n`;
  }
  return out;
}

export const fmt: Applet = {
  name: 'fmt',
  only: ['gnu'],
  usage: `fmt [-WIDTH] [OPTION]... [FILE]...

Reformat each paragraph in the FILE(s), writing to standard output`,
  run,
};
