import { decodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';

interface Look {
  eyes: string;
  tongue: string;
}

/** The ready-made moods: `-d` for a dead cow. */
const MOODS: Readonly<Record<string, Look>> = {
  b: { eyes: '==', tongue: '  ' },
  d: { eyes: 'xx', tongue: 'U ' },
  g: { eyes: '$$', tongue: '  ' },
  p: { eyes: '@@', tongue: '  ' },
  s: { eyes: '**', tongue: 'U ' },
  t: { eyes: '--', tongue: '  ' },
  w: { eyes: 'OO', tongue: '  ' },
  y: { eyes: '..', tongue: '  ' },
};

/** The cow with something to say; `cowthink` by its other name. */
export const main: Main = async (process) => {
  const name = (process.argv[0] ?? 'cowsay').replace(/.*\//, '');
  const look: Look = { eyes: 'oo', tongue: '  ' };
  let width = 40;
  let wraps = true;
  const args = process.argv.slice(1);
  while (/^-./.test(args[0] ?? '')) {
    const word = args.shift() ?? '';
    if (word === '--') break;
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] as string;
      if ('eTWf'.includes(letter)) {
        const value = word.slice(at + 1) || (args.shift() ?? '');
        if (letter === 'e') look.eyes = value.slice(0, 2);
        else if (letter === 'T') look.tongue = value.slice(0, 2);
        else if (letter === 'W') width = Number(value) || 40;
        else if (value !== 'default') {
          await process.write(2, `drydock: cowsay's figure '${value}' is not simulated\n`);
          return 1;
        }
        break;
      }
      const mood = MOODS[letter];
      if (mood) Object.assign(look, mood);
      else if (letter === 'n') wraps = false;
      else if (letter === 'l' || letter === 'h') return usage(process, name);
    }
  }
  const given = args.length > 0 ? args.join(' ') : await readAll(process);
  const lines = wraps
    ? filled(given, width - 1)
    : given
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => line.replace(/\t/g, '        '));
  await process.write(1, `${balloon(lines, name === 'cowthink')}${cow(look, name === 'cowthink')}`);
  return 0;
};

async function usage(process: Process, name: string): Promise<number> {
  await process.write(
    1,
    `cow{say,think} version 3.03, (c) 1999 Tony Monroe\nUsage: ${name} [-bdgpstwy] [-h] [-e eyes] [-f cowfile] \n          [-l] [-n] [-T tongue] [-W wrapcolumn] [message]\n`,
  );
  return 0;
}

async function readAll(process: Process): Promise<string> {
  let text = '';
  for (let chunk = await process.read(0); chunk.length > 0; chunk = await process.read(0)) text += decodeUtf8(chunk);
  return text;
}

/** Paragraphs filled up to a width; longer words are cut (Text::Wrap's fill). */
function filled(text: string, width: number): readonly string[] {
  const paragraphs = text.split(/\n\s+/).map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (let word of paragraph.split(/\s+/).filter((one) => one !== '')) {
      if (line !== '' && line.length + 1 + word.length <= width) {
        line += ` ${word}`;
        continue;
      }
      if (line !== '') lines.push(line);
      for (; word.length > width; word = word.slice(width)) lines.push(word.slice(0, width));
      line = word;
    }
    return [...lines, line].join('\n');
  });
  return paragraphs.join('\n\n').split('\n');
}

function balloon(lines: readonly string[], thinks: boolean): string {
  const width = Math.max(...lines.map((line) => [...line].length));
  const sides = (at: number): readonly [string, string] => {
    if (thinks) return ['(', ')'];
    if (lines.length === 1) return ['<', '>'];
    if (at === 0) return ['/', '\\'];
    return at === lines.length - 1 ? ['\\', '/'] : ['|', '|'];
  };
  const body = lines.map((line, at) => {
    const [left, right] = sides(at);
    return `${left} ${line}${' '.repeat(width - [...line].length)} ${right}\n`;
  });
  return ` ${'_'.repeat(width + 2)}\n${body.join('')} ${'-'.repeat(width + 2)}\n`;
}

function cow({ eyes, tongue }: Look, thinks: boolean): string {
  const line = thinks ? 'o' : '\\';
  return `        ${line}   ^__^
         ${line}  (${eyes})\\_______
            (__)\\       )\\/\\
             ${tongue} ||----w |
                ||     ||
`;
}
