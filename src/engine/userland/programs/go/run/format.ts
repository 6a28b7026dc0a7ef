import type { FmtFlags } from '../../../../base/go-fmt.ts';
import { basicName, typeText } from '../types/type.ts';
import type { Steps } from './code.ts';
import { formatted } from './format-value.ts';
import type { Machine } from './machine.ts';
import { Boxed } from './value.ts';

const PLAIN: FmtFlags = {};

/** fmt.Sprint: a blank between operands when neither is a string; Sprintln: always. */
export function* sprint(values: readonly unknown[], line: boolean, machine: Machine): Steps<string> {
  let text = '';
  for (const [i, value] of values.entries()) {
    const isText = (one: unknown): boolean => one instanceof Boxed && basicName(one.type) === 'string';
    if (i > 0 && (line || (!isText(value) && !isText(values[i - 1])))) text += ' ';
    text += yield* formatted(value as Boxed | null, 'v', PLAIN, machine);
  }
  return line ? `${text}\n` : text;
}

/**
 * fmt.Sprintf, with Go's own marks for what does not fit: `%!d(string=hi)`, `%!v(MISSING)`, `%!(EXTRA int=1)`. `wraps` collects the indexes
 * of the arguments that `%w` takes; without it `%w` is no verb.
 */
export function* sprintf(
  format: string,
  values: readonly unknown[],
  machine: Machine,
  wraps?: number[],
): Steps<string> {
  let text = '';
  let next = 0;
  let at = 0;
  let reordered = false;
  /** `[2]` in front of a width, a precision or a verb; false when it is none of the arguments. */
  let good = true;
  const index = (): void => {
    const [whole, digits = ''] = /^\[([^\]]*)\]/.exec(format.slice(at)) ?? [];
    if (whole === undefined) {
      if (format[at] === '[') {
        good = false;
        at++;
      }
      return;
    }
    reordered = true;
    at += whole.length;
    const number = /^\d+$/.test(digits) ? Number(digits) : 0;
    if (number < 1 || number > values.length) good = false;
    else next = number - 1;
  };
  while (at < format.length) {
    const percent = format.indexOf('%', at);
    if (percent < 0) {
      text += format.slice(at);
      break;
    }
    text += format.slice(at, percent);
    at = percent + 1;
    good = true;
    const [flags = ''] = /^[-+# 0]*/.exec(format.slice(at)) ?? [];
    at += flags.length;
    const number = (): number | undefined => {
      if (format[at] === '*') {
        at++;
        const value = (values[next] as Boxed | null | undefined)?.value;
        next++;
        return typeof value === 'number' ? value : Number.NaN;
      }
      const [digits = ''] = /^\d*/.exec(format.slice(at)) ?? [];
      at += digits.length;
      return digits === '' ? undefined : Number(digits);
    };
    index();
    const wide = number();
    if (Number.isNaN(wide)) text += '%!(BADWIDTH)';
    let exact: number | undefined;
    if (format[at] === '.') {
      at++;
      index();
      exact = number() ?? 0;
      if (Number.isNaN(exact) || exact < 0) {
        if (Number.isNaN(exact)) text += '%!(BADPREC)';
        exact = undefined;
      }
    }
    index();
    const [verb = ''] = /^(?:[\x00-\x7f]|[\xc2-\xf4][\x80-\xbf]*)/.exec(format.slice(at)) ?? [];
    at += verb.length;
    if (verb === '') text += '%!(NOVERB)';
    else if (verb === '%') text += '%';
    else if (!good) text += `%!${verb}(BADINDEX)`;
    else if (next >= values.length) text += `%!${verb}(MISSING)`;
    else {
      const value = values[next] as Boxed | null;
      if (verb === 'w') wraps?.push(next);
      next++;
      const known = Number.isNaN(wide) ? undefined : wide;
      const minus = flags.includes('-') || (known !== undefined && known < 0);
      const bare = verb === 'w' && wraps ? 'v' : verb;
      const options: FmtFlags = {
        minus,
        plus: flags.includes('+') && bare !== 'v',
        sharp: flags.includes('#') && bare !== 'v',
        plusV: flags.includes('+') && bare === 'v',
        sharpV: flags.includes('#') && bare === 'v',
        space: flags.includes(' '),
        zero: flags.includes('0') && !minus,
        width: known === undefined ? undefined : Math.abs(known),
        precision: exact,
      };
      text += yield* formatted(value, bare, options, machine);
    }
  }
  if (reordered || next >= values.length) return text;
  return text + extra(yield* rest(values, next, machine));
}

function* rest(values: readonly unknown[], from: number, machine: Machine): Steps<readonly string[]> {
  const list: string[] = [];
  for (const value of values.slice(from)) {
    const boxed = value as Boxed | null;
    list.push(boxed === null ? '<nil>' : `${typeText(boxed.type)}=${yield* formatted(boxed, 'v', PLAIN, machine)}`);
  }
  return list;
}

function extra(list: readonly string[]): string {
  return list.length === 0 ? '' : `%!(EXTRA ${list.join(', ')})`;
}
