import { strRepr } from '../protocols/text.ts';
import { controlEscape } from './escapes.ts';
import { RegexFault } from './fault.ts';
import { MAXGROUPS } from './nodes.ts';
import { isNumber, PatternReader } from './pattern-reader.ts';

/** What a replacement is made of: texts and numbers of groups, in turn. */
export type Template = readonly (string | number)[];

const OCTAL = /^[0-7]$/;
const DIGIT = /^[0-9]$/;

/** Parses a replacement with its `\1`, `\g<name>` and `\n`. Bytes come as Latin-1. Throws RegexFault. */
export function parseTemplate(
  source: string,
  isText: boolean,
  groups: number,
  names: ReadonlyMap<string, number>,
): Template {
  const reader = new PatternReader(source, isText);
  const out: (string | number)[] = [];
  let literal = '';
  const group = (index: number, back: number): void => {
    if (index > groups) throw reader.fault(`invalid group reference ${index}`, back).within(1015);
    out.push(literal, index);
    literal = '';
  };
  for (let item = reader.take(); item !== undefined; item = reader.take()) {
    if (!item.startsWith('\\')) {
      literal += item;
      continue;
    }
    const char = item.slice(1);
    if (char === 'g') {
      if (!reader.match('<')) throw reader.fault('missing <').within(1028);
      const name = named(() => reader.takeUntil('>', 'group name'), 1029);
      const back = [...name].length + 1;
      if (isNumber(name)) {
        const index = Number(name);
        if (index >= MAXGROUPS) throw reader.fault(`invalid group reference ${BigInt(name)}`, back).within(1039);
        outer(() => group(index, back), 1049);
      } else {
        named(() => {
          reader.checkName(name, 1);
          return name;
        }, 1031);
        const index = names.get(name);
        if (index === undefined)
          throw new RegexFault(`unknown group name ${strRepr(name)}`, undefined, 'index').within(1035);
        outer(() => group(index, back), 1049);
      }
    } else if (char === '0') {
      const digits = `0${reader.takeWhile(2, OCTAL)}`;
      literal += String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    } else if (DIGIT.test(char)) {
      let digits = char;
      let octal = false;
      if (DIGIT.test(reader.next ?? '')) {
        digits += reader.take();
        if (/^[0-7]{2}$/.test(digits) && OCTAL.test(reader.next ?? '')) {
          digits += reader.take();
          octal = true;
          const code = Number.parseInt(digits, 8);
          if (code > 0o377)
            throw reader.fault(`octal escape value \\${digits} outside of range 0-0o377`, 4).within(1066);
          literal += String.fromCharCode(code);
        }
      }
      if (!octal) outer(() => group(Number(digits), digits.length), 1070);
    } else {
      const control = controlEscape(item);
      if (control !== undefined) literal += String.fromCharCode(control);
      else if (/^[A-Za-z]$/.test(char)) throw reader.fault(`bad escape ${item}`, 2).within(1076);
      else literal += item;
    }
  }
  out.push(literal);
  return out;
}

function outer(run: () => void, line: number): void {
  try {
    run();
  } catch (error) {
    throw error instanceof RegexFault ? error.within(line) : error;
  }
}

function named(run: () => string, line: number): string {
  let name = '';
  outer(() => {
    name = run();
  }, line);
  return name;
}
