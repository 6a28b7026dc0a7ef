import type { Block, Element, Expression } from './ast.ts';
import { TypeParser } from './type-parser.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '<<': 5,
  '>>': 5,
  '&': 5,
  '&^': 5,
};
const UNARY = new Set(['+', '-', '!', '^', '&', '<-']);

/** Expressions of Go's grammar. Statements, which function literals hold, are the subclass's. */
export abstract class ExpressionParser extends TypeParser {
  protected abstract block(): Block;

  protected expression(): Expression {
    return this.#binary(1);
  }

  #binary(least: number): Expression {
    let left = this.#unary();
    for (;;) {
      const { text, kind, position } = this.token;
      const precedence = kind === 'operator' ? (PRECEDENCE[text] ?? 0) : 0;
      if (precedence < least) return left;
      this.advance();
      const right = this.#binary(precedence + 1);
      left = { kind: 'binary', operator: text, left, right, at: position };
    }
  }

  #unary(): Expression {
    const { text, kind, position } = this.token;
    if (kind === 'operator' && text === '*') {
      this.advance();
      return { kind: 'star', inner: this.#unary(), at: position };
    }
    if (kind === 'operator' && text === '<-' && this.next.text === 'chan') return this.type();
    if (kind === 'operator' && UNARY.has(text)) {
      this.advance();
      return { kind: 'unary', operator: text, inner: this.#unary(), at: position };
    }
    return this.#primary();
  }

  #operand(): Expression {
    const { kind, text, value, position } = this.token;
    switch (kind) {
      case 'int':
      case 'float':
      case 'rune':
      case 'string':
        this.advance();
        return { kind: 'literal', type: kind, text, value, at: position };
      case 'name':
        this.advance();
        return { kind: 'name', name: text, at: position };
      default:
        break;
    }
    if (this.is('(')) {
      this.advance();
      const inner = this.unheaded(() => this.tryTypeOrExpression());
      this.expect(')');
      return { kind: 'paren', inner, at: position };
    }
    if (this.is('func')) {
      this.advance();
      const type = this.signature(position);
      if (!this.is('{')) return type;
      const body = this.unheaded(() => this.block());
      return { kind: 'function', type, body, at: position };
    }
    if (this.is('[') || this.is('map') || this.is('chan') || this.is('struct') || this.is('interface'))
      return this.type();
    return this.fail(', expected expression');
  }

  #primary(): Expression {
    let left = this.#operand();
    for (;;) {
      const at = this.token.position;
      if (this.take('.')) {
        if (this.take('(')) {
          const type = this.take('type') ? undefined : this.type();
          this.expect(')');
          left = { kind: 'assert', left, type, at };
        } else {
          const { name, at: nameAt } = this.name(', expected name or (');
          left = { kind: 'selector', left, name, nameAt, at: left.at };
        }
      } else if (this.is('[')) {
        left = this.#indexOrSlice(left);
      } else if (this.is('(')) {
        left = this.#call(left);
      } else if (this.is('{') && this.#mayCompose(left)) {
        left = this.composite(left);
      } else return left;
    }
  }

  #mayCompose(type: Expression): boolean {
    switch (type.kind) {
      case 'array-type':
      case 'map-type':
      case 'struct-type':
        return true;
      case 'name':
        return !this.header;
      case 'selector':
        return !this.header && type.left.kind === 'name';
      case 'index':
        return !this.header && (type.left.kind === 'name' || type.left.kind === 'selector');
      default:
        return false;
    }
  }

  #indexOrSlice(left: Expression): Expression {
    const at = this.expect('[');
    return this.unheaded(() => {
      const low = this.is(':') ? undefined : this.expression();
      if (low && this.take(']')) return { kind: 'index', left, index: low, at };
      if (low && this.is(',')) {
        const more: Expression[] = [];
        while (this.take(',')) if (!this.is(']')) more.push(this.expression());
        this.expect(']');
        return { kind: 'index', left, index: low, more, at };
      }
      this.expect(':', ' in index; possibly missing comma or ]');
      const high = this.is(']') || this.is(':') ? undefined : this.expression();
      const max = this.take(':') ? this.expression() : undefined;
      this.expect(']');
      return { kind: 'slice', left, low, high, max, at };
    });
  }

  #call(callee: Expression): Expression {
    const at = this.expect('(');
    return this.unheaded(() => {
      const args: Expression[] = [];
      let spread = false;
      while (!this.is(')')) {
        args.push(this.tryTypeOrExpression());
        spread = this.take('...');
        if (!this.take(',') && !this.is(')')) this.fail(' in argument list; possibly missing comma or )');
      }
      const end = this.expect(')');
      return { kind: 'call', callee, args, spread, at, end };
    });
  }

  /** Arguments of make, new and conversions may be types that no expression begins like. */
  protected tryTypeOrExpression(): Expression {
    return this.expression();
  }

  protected composite(type: Expression | undefined): Expression {
    const at = this.expect('{');
    return this.unheaded(() => {
      const elements: Element[] = [];
      const element = (): Expression => (this.is('{') ? this.composite(undefined) : this.expression());
      this.#noNewline();
      while (!this.is('}')) {
        const first = element();
        elements.push(this.take(':') ? { key: first, value: element() } : { key: undefined, value: first });
        if (!this.take(',') && !this.is('}')) this.fail(' in composite literal; possibly missing comma or }');
        this.#noNewline();
      }
      const end = this.expect('}');
      return { kind: 'composite', type, elements, at: type?.at ?? at, end };
    });
  }

  #noNewline(): void {
    while (this.token.kind === 'newline' && this.token.text !== ';') this.advance();
  }
}
