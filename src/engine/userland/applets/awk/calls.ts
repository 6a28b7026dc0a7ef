import type { Regex } from '../regex.ts';
import type { AwkContext } from './context.ts';
import { AwkFailure } from './failure.ts';
import { dynamicRegex, splitFields } from './fields.ts';
import { formatAwk } from './format.ts';
import {
  BITS,
  changeCase,
  formatTime,
  MATHEMATICS,
  makeTime,
  noMathematics,
  replaceMatches,
  substring,
} from './functions.ts';
import type { Expression, Target } from './syntax.ts';
import { inputValue, toNumber, type Value } from './values.ts';

type Builtin = Extract<Expression, { kind: 'builtin' }>;

/** Calls a builtin that cannot wait by itself; `evaluate` gives the values of its arguments. */
export function callBuiltin(
  interpreter: AwkContext,
  expression: Builtin,
  evaluate: (argument: Expression) => Value,
): Value {
  const { name, args } = expression;
  const { process, busybox } = interpreter.machine;
  const text = (index: number): string => interpreter.textOf(args[index] ? evaluate(args[index]) : undefined);
  const number = (index: number): number => toNumber(args[index] ? evaluate(args[index]) : undefined);
  const least = LEAST[name] ?? 0;
  if (args.length < least) {
    throw new AwkFailure({ busybox: 'Too few arguments', mawk: `not enough arguments in call to ${name}` });
  }
  if (MATHEMATICS[name]) {
    if (!interpreter.machine.mathematics) noMathematics();
    return MATHEMATICS[name](number(0), number(1));
  }
  if (BITS[name]) return BITS[name](number(0), number(1));
  switch (name) {
    case 'length': {
      const only = args[0];
      if (!only) return interpreter.record.text.length;
      const bare = only.kind === 'list' && only.items.length === 1 ? (only.items[0] as Expression) : only;
      if (bare.kind === 'variable' && interpreter.isArray(bare)) return interpreter.arrayOf(bare.variable).size;
      return text(0).length;
    }
    case 'substr':
      return substring(text(0), number(1), args.length > 2 ? number(2) : undefined, busybox);
    case 'index':
      return text(1) === '' ? 0 : text(0).indexOf(text(1)) + 1;
    case 'split':
      return split(interpreter, args, text);
    case 'sub':
    case 'gsub':
      return substituteIn(interpreter, expression, text, evaluate);
    case 'gensub': {
      const how = text(2);
      const which = /^[gG]/.test(how) ? 0 : Math.max(1, Math.trunc(toNumber(how)));
      return replaceMatches(
        regexOf(args[0] as Expression, text, 0),
        text(1),
        args[3] ? text(3) : interpreter.record.text,
        which,
        true,
      ).text;
    }
    case 'match': {
      const found = regexOf(args[1] as Expression, text, 1).exec(text(0));
      interpreter.cell('RSTART').value = found ? found.start + 1 : 0;
      interpreter.cell('RLENGTH').value = found ? found.end - found.start : -1;
      return found ? found.start + 1 : 0;
    }
    case 'sprintf':
      return formatAwk(
        text(0),
        args.slice(1).map((arg) => evaluate(arg)),
        interpreter.textOf(interpreter.cell('CONVFMT').value),
        busybox,
      );
    case 'int':
      return Math.trunc(number(0));
    case 'rand':
      return process.random.int(2 ** 31) / 2 ** 31;
    case 'srand': {
      const old = interpreter.seed;
      interpreter.seed = args[0] ? number(0) : Math.floor(process.clock.now() / 1000);
      return old;
    }
    case 'tolower':
    case 'toupper':
      return changeCase(text(0), name === 'toupper');
    case 'systime':
      return Math.floor(process.clock.now() / 1000);
    case 'strftime':
      return formatTime(process, args[0] ? text(0) : undefined, args[1] ? number(1) : undefined);
    case 'mktime':
      return makeTime(process, text(0));
    default:
      throw new AwkFailure({ busybox: 'Call to undefined function', mawk: `function ${name} never defined` });
  }
}

const LEAST: Readonly<Record<string, number>> = {
  substr: 2,
  index: 2,
  split: 2,
  sub: 2,
  gsub: 2,
  gensub: 3,
  match: 2,
  sprintf: 1,
  atan2: 2,
  and: 2,
  or: 2,
  xor: 2,
  lshift: 2,
  rshift: 2,
  tolower: 1,
  toupper: 1,
  int: 1,
  sin: 1,
  cos: 1,
  exp: 1,
  log: 1,
  sqrt: 1,
  compl: 1,
  mktime: 1,
};

function regexOf(expression: Expression, text: (index: number) => string, index: number): Regex {
  return expression.kind === 'regex' ? expression.regex : dynamicRegex(text(index));
}

function split(interpreter: AwkContext, args: readonly Expression[], text: (index: number) => string): Value {
  const [, into, by] = args;
  if (into?.kind !== 'variable')
    throw new AwkFailure({ busybox: 'Unexpected token', mawk: 'type error in arg(2) in call to split' });
  const separator =
    by === undefined ? interpreter.textOf(interpreter.cell('FS').value) : by.kind === 'regex' ? by.regex : text(2);
  const fields = splitFields(text(0), separator);
  const array = interpreter.arrayOf(into.variable);
  array.clear();
  fields.forEach((field, index) => {
    array.set(String(index + 1), inputValue(field));
  });
  return fields.length;
}

function substituteIn(
  interpreter: AwkContext,
  expression: Builtin,
  text: (index: number) => string,
  evaluate: (argument: Expression) => Value,
): Value {
  const { args, name } = expression;
  const regex = regexOf(args[0] as Expression, text, 0);
  const replacement = text(1);
  const place = args[2];
  const target: Target | undefined =
    place && (place.kind === 'variable' || place.kind === 'element' || place.kind === 'field') ? place : undefined;
  const old = place ? interpreter.textOf(evaluate(place)) : interpreter.record.text;
  const result = replaceMatches(regex, replacement, old, name === 'sub' ? 1 : 0, false);
  if (result.count === 0) return 0;
  if (!place) interpreter.setRecord(result.text);
  else if (target?.kind === 'element')
    interpreter.store(target, result.text, interpreter.subscriptNow(target.subscripts), 0);
  else if (target?.kind === 'field')
    interpreter.store(target, result.text, '', Math.trunc(toNumber(interpreter.now(target.index))));
  else if (target) interpreter.store(target, result.text, '', 0);
  return result.count;
}
