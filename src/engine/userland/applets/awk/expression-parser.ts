import { compileRegex, type Regex } from '../regex.ts';
import { regexSource } from './regex-source.ts';
import type { BinaryOperator, Expression, Target, Variable } from './syntax.ts';
import { TokenStream } from './token-stream.ts';

type Bare<T> = T extends unknown ? Omit<T, 'blocks' | 'line'> : never;

/** Context in which an expression stands: `>` redirects in print, `in` ends the first part of a for. */
export interface Context {
  readonly noGreater?: boolean;
  readonly noIn?: boolean;
}

/** Builtins that may wait. */
const WAITING = new Set(['system', 'close', 'fflush']);

/** Expressions of an awk program; statements and rules are parser.ts's. */
export class ExpressionParser extends TokenStream {
  protected make(bare: Bare<Expression>, parts: readonly (Expression | undefined)[], waits = false): Expression {
    return { ...bare, line: this.token.line, blocks: waits || parts.some((part) => part?.blocks) } as Expression;
  }

  protected expression(context: Context = {}): Expression {
    const test = this.or(context);
    if (!this.is('?')) return test;
    this.advance();
    this.newlines();
    const yes = this.expression(context);
    this.newlines();
    this.expect(':');
    this.newlines();
    const no = this.expression(context);
    return this.make({ kind: 'choose', test, yes, no }, [test, yes, no]);
  }

  protected or(context: Context): Expression {
    let left = this.and(context);
    while (this.is('||')) {
      this.advance();
      this.newlines();
      const right = this.and(context);
      left = this.make({ kind: 'or', left, right }, [left, right]);
    }
    return left;
  }

  protected and(context: Context): Expression {
    let left = this.in(context);
    while (this.is('&&')) {
      this.advance();
      this.newlines();
      const right = this.in(context);
      left = this.make({ kind: 'and', left, right }, [left, right]);
    }
    return left;
  }

  protected in(context: Context): Expression {
    let left = this.match(context);
    while (this.isWord('in') && !context.noIn) {
      this.advance();
      if (this.token.kind !== 'name') this.unexpected();
      const subscripts = left.kind === 'list' ? left.items : [left];
      left = this.make({ kind: 'in', subscripts, array: this.variable(this.advance().text) }, subscripts);
    }
    return left;
  }

  protected match(context: Context): Expression {
    let left = this.comparison(context);
    while (this.is('~') || this.is('!~')) {
      const negated = this.advance().text === '!~';
      const right = this.comparison(context);
      left = this.make({ kind: 'match', negated, left, right }, [left, right]);
    }
    return left;
  }

  protected comparison(context: Context): Expression {
    let left = this.concatenation(context);
    for (;;) {
      if (this.is('|') && !context.noGreater) {
        left = this.pipedGetline(left);
        continue;
      }
      const operator = ['<', '<=', '==', '!=', '>=', ...(context.noGreater ? [] : ['>'])].find((each) => this.is(each));
      if (!operator) return left;
      this.advance();
      const right = this.concatenation(context);
      left = this.make({ kind: 'binary', operator: operator as BinaryOperator, left, right }, [left, right]);
    }
  }

  /** `command | getline`; inside print `|` is a pipe, and this needs parentheses. */
  protected pipedGetline(command: Expression): Expression {
    this.advance();
    if (!this.isWord('getline')) this.unexpected();
    this.advance();
    const target = this.optionalTarget();
    return this.make({ kind: 'getline', from: 'command', source: command, target }, [], true);
  }

  protected startsOperand(): boolean {
    switch (this.token.kind) {
      case 'number':
      case 'string':
      case 'name':
      case 'function-name':
      case 'builtin':
        return true;
      case 'punctuation':
        return ['$', '!', '(', '++', '--', '-', '+'].includes(this.token.text) && !this.is('-') && !this.is('+');
      default:
        return false;
    }
  }

  protected concatenation(context: Context): Expression {
    let left = this.sum(context, true);
    while (this.startsOperand() && !(context.noIn && this.isWord('in'))) {
      const right = this.sum(context, false);
      left = this.make({ kind: 'binary', operator: ' ', left, right }, [left, right]);
    }
    return left;
  }

  protected sum(context: Context, assignable: boolean): Expression {
    let left = this.product(context, assignable);
    while (this.is('+') || this.is('-')) {
      const operator = this.advance().text as BinaryOperator;
      const right = this.product(context, false);
      left = this.make({ kind: 'binary', operator, left, right }, [left, right]);
    }
    return left;
  }

  protected product(context: Context, assignable: boolean): Expression {
    let left = this.unary(context, assignable);
    while (this.is('*') || this.is('/') || this.is('%')) {
      const operator = this.advance().text as BinaryOperator;
      const right = this.unary(context, false);
      left = this.make({ kind: 'binary', operator, left, right }, [left, right]);
    }
    return left;
  }

  protected unary(context: Context, assignable: boolean): Expression {
    for (const operator of ['!', '-', '+'] as const) {
      if (!this.is(operator)) continue;
      this.advance();
      const item = this.unary(context, operator === '!');
      return this.make({ kind: 'unary', operator, item }, [item]);
    }
    return this.power(context, assignable);
  }

  protected power(context: Context, assignable: boolean): Expression {
    const left = this.postfix(context, assignable);
    if (!this.is('^')) return left;
    this.advance();
    const sign = (['-', '+', '!'] as const).find((each) => this.is(each));
    if (sign) {
      this.advance();
      const item = this.power(context, false);
      const right = this.make({ kind: 'unary', operator: sign, item }, [item]);
      return this.make({ kind: 'binary', operator: '^', left, right }, [left, right]);
    }
    const right = this.power(context, false);
    return this.make({ kind: 'binary', operator: '^', left, right }, [left, right]);
  }

  /** A primary with what may follow a target: `++`, `--`, an assignment. */
  protected postfix(context: Context, assignable: boolean): Expression {
    const item = this.primary(context);
    if (!isTarget(item)) return item;
    if (this.is('++') || this.is('--')) {
      const by = this.advance().text === '++' ? 1 : -1;
      return this.make({ kind: 'step', target: item, by, before: false }, [item]);
    }
    const operator = ['=', '+=', '-=', '*=', '/=', '%=', '^='].find((each) => this.is(each));
    if (!operator || !assignable) return item;
    this.advance();
    this.newlines();
    const value = this.expression(context);
    const arithmetic = operator === '=' ? undefined : (operator[0] as BinaryOperator);
    return this.make({ kind: 'assign', target: item, operator: arithmetic, value }, [item, value]);
  }

  protected primary(context: Context): Expression {
    const { kind, text, value } = this.token;
    switch (kind) {
      case 'number':
        this.advance();
        return this.make({ kind: 'number', value: value as number }, []);
      case 'string':
        this.advance();
        return this.make({ kind: 'string', value: text }, []);
      case 'regex': {
        const regex: Regex = compileRegex(regexSource(text), { extended: true, bracketEscapes: true });
        this.advance();
        return this.make({ kind: 'regex', regex }, []);
      }
      case 'name':
        return this.nameOrElement();
      case 'function-name':
        return this.call(text);
      case 'builtin':
        return this.builtin(text);
      case 'keyword':
        if (text === 'getline') return this.getline();
        return this.unexpected();
      case 'punctuation':
        return this.punctuated(text, context);
      default:
        return this.unexpected();
    }
  }

  protected punctuated(text: string, context: Context): Expression {
    switch (text) {
      case '$': {
        this.advance();
        if (this.is('++') || this.is('--')) {
          const by = this.advance().text === '++' ? 1 : -1;
          const target = this.primary(context);
          if (!isTarget(target)) this.unexpected();
          const index = this.make({ kind: 'step', target, by, before: true }, [target]);
          return this.make({ kind: 'field', index }, [index]);
        }
        if (this.is('-') || this.is('+') || this.is('!')) {
          const operator = this.advance().text as '-' | '+' | '!';
          const item = this.primary(context);
          const index = this.make({ kind: 'unary', operator, item }, [item]);
          return this.make({ kind: 'field', index }, [index]);
        }
        const index = this.primary(context);
        return this.make({ kind: 'field', index }, [index]);
      }
      case '++':
      case '--': {
        this.advance();
        const target = this.primary(context);
        if (!isTarget(target)) this.unexpected();
        return this.make({ kind: 'step', target, by: text === '++' ? 1 : -1, before: true }, [target]);
      }
      case '-':
      case '+':
      case '!':
        return this.unary(context, text === '!');
      case '(': {
        this.advance();
        this.parentheses += 1;
        this.newlines();
        const items = [this.expression()];
        while (this.is(',')) {
          this.advance();
          this.newlines();
          items.push(this.expression());
        }
        this.newlines();
        this.expect(')');
        this.parentheses -= 1;
        if (items.length > 1) return this.make({ kind: 'list', items }, items);
        // A grouped target is no target any more: `(x) = 1` is wrong, and so is `(a)++`.
        const only = items[0] as Expression;
        return isTarget(only) ? grouped(only) : only;
      }
      default:
        return this.unexpected();
    }
  }

  protected variable(name: string): Variable {
    const index = this.locals.indexOf(name);
    return index >= 0 ? { scope: 'local', index, name } : { scope: 'global', name };
  }

  protected subscripts(): readonly Expression[] {
    this.expect('[');
    const items = [this.expression()];
    while (this.is(',')) {
      this.advance();
      this.newlines();
      items.push(this.expression());
    }
    this.expect(']');
    return items;
  }

  protected nameOrElement(): Expression {
    const variable = this.variable(this.advance().text);
    if (!this.is('[')) return this.make({ kind: 'variable', variable }, []);
    const subscripts = this.subscripts();
    return this.make({ kind: 'element', array: variable, subscripts }, subscripts);
  }

  protected arguments(): readonly Expression[] {
    this.expect('(');
    this.parentheses += 1;
    const args: Expression[] = [];
    this.newlines();
    while (!this.is(')')) {
      args.push(this.expression());
      this.newlines();
      if (this.is(',')) {
        this.advance();
        this.newlines();
        if (this.is(')')) this.unexpected();
      } else if (!this.is(')')) this.unexpected();
    }
    this.advance();
    this.parentheses -= 1;
    return args;
  }

  protected call(name: string): Expression {
    const token = this.advance();
    if (!this.called.has(name)) this.called.set(name, token);
    return this.make({ kind: 'call', name, args: this.arguments() }, [], true);
  }

  protected builtin(name: string): Expression {
    this.advance();
    if (!this.is('(')) {
      if (name === 'length') return this.make({ kind: 'builtin', name, args: [] }, []);
      return this.unexpected();
    }
    const args = this.arguments();
    return this.make({ kind: 'builtin', name, args }, args, WAITING.has(name));
  }

  protected optionalTarget(): Target | undefined {
    if (this.token.kind !== 'name' && !this.is('$')) return undefined;
    const item = this.primary({});
    return isTarget(item) ? item : this.unexpected();
  }

  protected getline(): Expression {
    this.advance();
    const target = this.optionalTarget();
    if (!this.is('<')) return this.make({ kind: 'getline', from: 'main', source: undefined, target }, [], true);
    this.advance();
    const source = this.postfix({}, false);
    return this.make({ kind: 'getline', from: 'file', source, target }, [], true);
  }
}

export function isTarget(expression: Expression): expression is Expression & Target {
  return expression.kind === 'variable' || expression.kind === 'element' || expression.kind === 'field';
}

/** Keeps what `(x)` means and stays usable as an array argument, but is no target: a list of one. */
function grouped(expression: Expression): Expression {
  return { kind: 'list', items: [expression], blocks: expression.blocks, line: expression.line };
}
