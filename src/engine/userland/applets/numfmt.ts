import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { linesOf, print } from './streams.ts';

const LONG = {
  'from:': 'from',
  'to:': 'to',
  'from-unit:': 'from-unit',
  'to-unit:': 'to-unit',
  'suffix:': 'suffix',
  'padding:': 'padding',
  'round:': 'round',
  grouping: 'grouping',
  'field:': 'field',
  'delimiter:': 'd',
  'header::': 'header',
  'invalid:': 'invalid',
  'format:': 'format',
  'zero-terminated': 'z',
  debug: 'debug',
};
const POWERS = 'KMGTPEZYRQ';

/** coreutils' numfmt: numbers to and from human units. */
export const numfmt: Applet = {
  name: 'numfmt',
  only: ['gnu'],
  usage: 'numfmt [OPTION]... [NUMBER]...',
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'd:z', long: LONG });
    for (const name of ['from', 'to'] as const) checkUnit(process, name, options.value(name));
    const convert = (text: string): string => {
      const number = parsed(text, options);
      if (number === undefined) throw new AppletFailure(`invalid number: ${quote(process, text)}`, 2);
      return shown(number, options);
    };
    if (options.operands.length > 0) {
      for (const text of options.operands) await print(process, `${convert(text)}\n`);
      return 0;
    }
    const field = Number(options.value('field') ?? 1);
    let headers = options.has('header') ? Number(options.value('header') ?? 1) : 0;
    for await (const { text } of linesOf(process)) {
      if (headers > 0) {
        headers -= 1;
        await print(process, `${text}\n`);
        continue;
      }
      const delimiter = options.value('d');
      const parts = delimiter === undefined ? text.split(/(\s+)/) : text.split(delimiter);
      const step = delimiter === undefined ? 2 : 1;
      const first = delimiter === undefined && parts[0] === '' ? 2 : 0;
      const index = first + (field - 1) * step;
      const word = parts[index];
      if (word !== undefined && word !== '')
        parts[index] = delimiter === undefined && index > 0 ? convert(word).padStart(word.length) : convert(word);
      await print(process, `${parts.join(delimiter ?? '')}\n`);
    }
    return 0;
  },
};

function checkUnit(process: Process, name: 'from' | 'to', text: string | undefined): void {
  const known = name === 'from' ? ['none', 'auto', 'si', 'iec', 'iec-i'] : ['none', 'si', 'iec', 'iec-i'];
  if (text === undefined || known.includes(text)) return;
  const list = known.map((each) => `\n  - ${quote(process, each)}`).join('');
  throw new UsageError(
    `invalid argument ${quote(process, text)} for ${quote(process, `--${name}`)}\nValid arguments are:${list}`,
  );
}

function parsed(text: string, options: Options): number | undefined {
  const suffix = options.value('suffix') ?? '';
  const bare = suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
  const match = /^(-?\d+(?:\.\d+)?)([KMGTPEZYRQk]?)(i?)$/.exec(bare.trim());
  if (!match) return undefined;
  const from = options.value('from') ?? 'none';
  const letter = match[2] as string;
  if (letter !== '' && from === 'none') return undefined;
  const base = from === 'si' || (from === 'auto' && match[3] === '') ? 1000 : 1024;
  const power = letter === '' ? 0 : POWERS.indexOf(letter.toUpperCase()) + 1;
  return Number(match[1]) * base ** power * Number(options.value('from-unit') ?? 1);
}

function shown(number: number, options: Options): string {
  const to = options.value('to') ?? 'none';
  const value = number / Number(options.value('to-unit') ?? 1);
  let text: string;
  if (to === 'none')
    // --grouping: the C locale of the images groups nothing.
    text = String(value);
  else {
    const base = to === 'si' ? 1000 : 1024;
    let scaled = Math.abs(value);
    let power = 0;
    while (scaled >= base && power < POWERS.length) {
      scaled /= base;
      power += 1;
    }
    const round = rounding(options.value('round') ?? 'from-zero');
    const wanted = /%[-0']*\d*\.(\d+)f/.exec(options.value('format') ?? '')?.[1];
    const places = wanted === undefined ? (power > 0 && scaled < 10 ? 1 : 0) : power > 0 ? Number(wanted) : 0;
    let rounded = round(scaled * 10 ** places) / 10 ** places;
    if (rounded >= base) {
      rounded = 1;
      power += 1;
    }
    const letter = power === 0 ? '' : to === 'si' && power === 1 ? 'k' : POWERS[power - 1];
    text = `${value < 0 ? '-' : ''}${places > 1 || (power > 0 && rounded < 10) ? rounded.toFixed(Math.max(1, places)) : rounded}${letter}${to === 'iec-i' && power > 0 ? 'i' : ''}`;
  }
  text += options.value('suffix') ?? '';
  const format = /%([-0']*)(\d*)(?:\.(\d+))?f/.exec(options.value('format') ?? '');
  if (format) {
    const digits = format[3];
    const number2 =
      digits === undefined ? text : text.replace(/^-?[\d.]+/, (part) => Number(part).toFixed(Number(digits)));
    const width = Number(format[2] || 0);
    const filled = format[1]?.includes('-')
      ? number2.padEnd(width)
      : number2.padStart(width, format[1]?.includes('0') ? '0' : ' ');
    return (options.value('format') as string).replace(format[0], filled);
  }
  const padding = Number(options.value('padding') ?? 0);
  return padding < 0 ? text.padEnd(-padding) : text.padStart(padding);
}

function rounding(name: string): (value: number) => number {
  const exact = (value: number): number => Number(value.toFixed(9));
  switch (name) {
    case 'up':
    case 'from-zero':
      return (value) => Math.ceil(exact(value));
    case 'down':
    case 'towards-zero':
      return (value) => Math.floor(exact(value));
    default:
      return (value) => Math.round(exact(value));
  }
}
