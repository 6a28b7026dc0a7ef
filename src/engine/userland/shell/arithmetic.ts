/** What an expression can see and change. Names may carry an array subscript: `a[3]`; the subscript's text is not evaluated yet. */
export interface ArithmeticScope {
  get(name: string, subscript: string | undefined): string | undefined;
  set(name: string, subscript: string | undefined, value: string): void;
  readonly dialect: 'ash' | 'bash' | 'dash';
}

/** The message without prefix, as the dialect has it. */
export class ArithmeticError extends Error {}

const MAX_DEPTH = 256;
const OPERATORS = [
  '<<=',
  '>>=',
  '**',
  '++',
  '--',
  '<<',
  '>>',
  '<=',
  '>=',
  '==',
  '!=',
  '&&',
  '||',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '^=',
  '|=',
] as const;
const BINARY: Readonly<Record<string, number>> = {
  '||': 3,
  '&&': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  '==': 8,
  '!=': 8,
  '<': 9,
  '>': 9,
  '<=': 9,
  '>=': 9,
  '<<': 10,
  '>>': 10,
  '+': 11,
  '-': 11,
  '*': 12,
  '/': 12,
  '%': 12,
  '**': 13,
};
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '^=', '|=']);

interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'end';
  readonly text: string;
  readonly at: number;
  readonly subscript?: string;
}

/** Evaluates an expanded expression in 64 bits, wrapping as C does. Throws ArithmeticError. */
export function evaluate(text: string, scope: ArithmeticScope, depth = 0): bigint {
  if (depth > MAX_DEPTH)
    throw new ArithmeticError(
      scope.dialect === 'bash'
        ? `${text}: expression recursion level exceeded (error token is "${text}")`
        : 'expression recursion loop detected',
    );
  if (text.trim() === '') return 0n;
  let at = 0;
  let last = 0;
  const fail = (message: string, from: number): never => {
    if (scope.dialect === 'ash')
      throw new ArithmeticError(
        message === 'division by 0'
          ? 'divide by zero'
          : message === 'negative exponent'
            ? 'exponent less than 0'
            : 'arithmetic syntax error',
      );
    if (scope.dialect === 'dash') {
      throw new ArithmeticError(
        `arithmetic expression: ${message === 'division by 0' ? 'division by zero' : /operand/.test(message) ? 'expecting primary' : 'expecting EOF'}: "${text}"`,
      );
    }
    throw new ArithmeticError(`${text.trimStart()}: ${message} (error token is "${text.slice(from)}")`);
  };
  const read = (): Token => {
    while (/\s/.test(text[at] ?? '')) at++;
    const start = at;
    const rest = text.slice(at);
    if (rest === '') return { kind: 'end', text: '', at: start };
    const number = /^[0-9][\w#@]*/.exec(rest);
    if (number) {
      at += number[0].length;
      return { kind: 'number', text: number[0], at: start };
    }
    const name = /^[A-Za-z_]\w*/.exec(rest);
    if (name) {
      at += name[0].length;
      if (text[at] !== '[' || scope.dialect !== 'bash') return { kind: 'name', text: name[0], at: start };
      let level = 0;
      let close = at;
      for (; close < text.length; close++) {
        if (text[close] === '[') level++;
        else if (text[close] === ']' && --level === 0) break;
      }
      const subscript = text.slice(at + 1, close);
      at = close + 1;
      return { kind: 'name', text: name[0], at: start, subscript };
    }
    const operator = OPERATORS.find((candidate) => rest.startsWith(candidate)) ?? (rest[0] as string);
    at += operator.length;
    return { kind: 'operator', text: operator, at: start };
  };
  let token = read();
  const next = (): Token => {
    const taken = token;
    last = taken.at;
    token = read();
    return taken;
  };
  const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);
  const valueAt = (target: Token, live: boolean): bigint => {
    if (!live) return 0n;
    const held = scope.get(target.text, target.subscript);
    if (held === undefined || held === '') return 0n;
    if (scope.dialect === 'dash' && !/^[-+]?(0[xX][0-9a-fA-F]+|\d+)$/.test(held.trim()))
      throw new ArithmeticError(`Illegal number: ${held}`);
    return evaluate(held, scope, depth + 1);
  };
  const number = (literal: Token): bigint => {
    const parts = /^(\d+)#([0-9a-zA-Z@_]+)$/.exec(literal.text);
    if (parts && scope.dialect !== 'dash') return based(parts[2] as string, Number(parts[1]), literal);
    if (/^0[xX][0-9a-fA-F]*$/.test(literal.text)) return wrap(BigInt(literal.text.length > 2 ? literal.text : '0'));
    if (/^0\d+$/.test(literal.text)) return based(literal.text, 8, literal);
    if (!/^\d+$/.test(literal.text)) return fail('value too great for base', literal.at);
    return wrap(BigInt(literal.text));
  };
  const based = (digits: string, base: number, literal: Token): bigint => {
    if (base < 2 || base > 64) return fail('invalid arithmetic base', literal.at);
    let sum = 0n;
    for (const digit of digits) {
      const value = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_'.indexOf(
        base <= 36 ? digit.toLowerCase() : digit,
      );
      if (value >= base) return fail('value too great for base', literal.at);
      sum = wrap(sum * BigInt(base) + BigInt(value));
    }
    return sum;
  };
  const store = (target: Token, value: bigint, live: boolean): bigint => {
    if (live) scope.set(target.text, target.subscript, String(wrap(value)));
    return wrap(value);
  };
  const apply = (operator: string, a: bigint, b: bigint, right: number): bigint => {
    switch (operator) {
      case '+':
        return wrap(a + b);
      case '-':
        return wrap(a - b);
      case '*':
        return wrap(a * b);
      case '/':
      case '%':
        if (b === 0n) return fail('division by 0', right);
        return wrap(operator === '/' ? a / b : a % b);
      case '**': {
        if (b < 0n) return fail('exponent less than 0', right);
        let out = 1n;
        let square = a;
        for (let power = b; power > 0n; power >>= 1n) {
          if (power & 1n) out = wrap(out * square);
          square = wrap(square * square);
        }
        return out;
      }
      case '<<':
        return wrap(a << (b & 63n));
      case '>>':
        return wrap(a >> (b & 63n));
      case '<':
        return a < b ? 1n : 0n;
      case '>':
        return a > b ? 1n : 0n;
      case '<=':
        return a <= b ? 1n : 0n;
      case '>=':
        return a >= b ? 1n : 0n;
      case '==':
        return a === b ? 1n : 0n;
      case '!=':
        return a !== b ? 1n : 0n;
      case '&':
        return a & b;
      case '^':
        return a ^ b;
      case '|':
        return a | b;
      default:
        return fail('syntax error in expression', last);
    }
  };
  const unary = (live: boolean, level: number): bigint => {
    if (level > MAX_DEPTH) return fail('expression recursion level exceeded', token.at);
    const first = token;
    if (first.kind === 'operator') {
      if (first.text === '++' || first.text === '--') {
        next();
        if (token.kind !== 'name') {
          const operand = unary(live, level + 1);
          return operand;
        }
        const target = next();
        return store(target, valueAt(target, live) + (first.text === '++' ? 1n : -1n), live);
      }
      if ('!~+-'.includes(first.text)) {
        next();
        const operand = unary(live, level + 1);
        if (first.text === '!') return operand === 0n ? 1n : 0n;
        return first.text === '~' ? ~operand : first.text === '-' ? wrap(-operand) : operand;
      }
      if (first.text === '(') {
        next();
        const inner = comma(live, level + 1);
        if ((token.text as string) !== ')') return fail("missing `)'", last);
        next();
        return inner;
      }
    }
    if (first.kind === 'number') return number(next());
    if (first.kind === 'name') {
      const target = next();
      const operator = token.text;
      const before = valueAt(target, live);
      if (token.kind === 'operator' && (operator === '++' || operator === '--')) {
        next();
        store(target, before + (operator === '++' ? 1n : -1n), live);
      }
      return before;
    }
    return fail('syntax error: operand expected', first.kind === 'end' ? last : first.at);
  };
  const binary = (least: number, live: boolean, level: number): bigint => {
    let left = unary(live, level);
    for (;;) {
      if (token.kind === 'operator' && (token.text === '++' || token.text === '--')) {
        // Behind what is no variable they are two signs.
        at = token.at + 1;
        token = { kind: 'operator', text: token.text[0] as string, at: token.at };
      }
      const operator = token.text;
      const power = token.kind === 'operator' ? BINARY[operator] : undefined;
      if (power === undefined || power < least) return left;
      next();
      const from = token.at;
      if (operator === '&&' || operator === '||') {
        const decided = operator === '&&' ? left === 0n : left !== 0n;
        const right = binary(power + 1, live && !decided, level + 1);
        left = decided ? (operator === '&&' ? 0n : 1n) : right === 0n ? 0n : 1n;
        continue;
      }
      const right = binary(operator === '**' ? power : power + 1, live, level + 1);
      left = live ? apply(operator, left, right, from) : 0n;
    }
  };
  const assignment = (live: boolean, level: number): bigint => {
    if (level > MAX_DEPTH) return fail('expression recursion level exceeded', token.at);
    if (token.kind === 'name') {
      const start = { at, token, last };
      const target = next();
      const operator = token.text;
      if ((token.kind as string) === 'operator' && ASSIGNMENTS.has(operator)) {
        next();
        const right = token.at;
        const operand = assignment(live, level + 1);
        return store(
          target,
          operator === '=' ? operand : live ? apply(operator.slice(0, -1), valueAt(target, live), operand, right) : 0n,
          live,
        );
      }
      ({ at, token, last } = start);
    }
    return ternary(live, level);
  };
  const ternary = (live: boolean, level: number): bigint => {
    if (level > MAX_DEPTH) return fail('expression recursion level exceeded', token.at);
    const test = binary(3, live, level);
    if (token.kind === 'operator' && ASSIGNMENTS.has(token.text))
      return fail('attempted assignment to non-variable', token.at);
    if (token.text !== '?' || token.kind !== 'operator') return test;
    next();
    const yes = comma(live && test !== 0n, level + 1);
    if ((token.text as string) !== ':') return fail("`:' expected for conditional expression", last);
    next();
    const no = ternary(live && test === 0n, level + 1);
    if (token.kind === 'operator' && ASSIGNMENTS.has(token.text))
      return fail('attempted assignment to non-variable', token.at);
    return test !== 0n ? yes : no;
  };
  const comma = (live: boolean, level: number): bigint => {
    let value = assignment(live, level);
    while (token.kind === 'operator' && token.text === ',') {
      next();
      value = assignment(live, level);
    }
    return value;
  };
  const result = comma(true, 0);
  if (token.kind !== 'end')
    fail(
      /^[^\w\s]$/.test(token.text) && !/[)\]:,?]/.test(token.text)
        ? 'syntax error: invalid arithmetic operator'
        : 'syntax error in expression',
      token.at,
    );
  return result;
}
