import {
  BOOL,
  CHAR,
  type CType,
  DOUBLE,
  FLOAT,
  type FunctionType,
  INT,
  LONG,
  layOut,
  pointerTo,
  SHORT,
  type Struct,
  UCHAR,
  UINT,
  ULONG,
  USHORT,
  VOID,
} from '../c-type.ts';
import { CFailure, type Position } from '../syntax/token.ts';
import { Scope } from './scope.ts';
import { TokenReader } from './token-reader.ts';

const SPECIFIERS = new Set(
  'void char short int long float double signed unsigned _Bool bool struct union enum const volatile static extern register auto typedef inline restrict'.split(
    ' ',
  ),
);

export interface Declarator {
  readonly name: string;
  readonly type: CType;
  readonly at: Position;
  /** Names of a function's parameters, in order. */
  readonly parameters: readonly { readonly name: string; readonly type: CType; readonly at: Position }[] | undefined;
}

export interface Specifiers {
  readonly type: CType;
  readonly storage: ReadonlySet<string>;
}

/** Declarations' types: specifiers and declarators (C17, 6.7). */
export abstract class TypeReader extends TokenReader {
  protected scope = new Scope();

  /** A constant expression's value, for array lengths and enumerators. */
  protected abstract constantExpression(): number;

  protected startsType(token = this.token): boolean {
    if (token.kind === 'keyword') return SPECIFIERS.has(token.text);
    return token.kind === 'name' && this.scope.find(token.text)?.kind === 'typedef';
  }

  protected specifiers(): Specifiers {
    const words: string[] = [];
    const storage = new Set<string>();
    let type: CType | undefined;
    const start = this.token;
    for (;;) {
      const { kind, text } = this.token;
      if (kind === 'keyword' && ['const', 'volatile', 'restrict', 'inline', 'register', 'auto'].includes(text))
        this.advance();
      else if (kind === 'keyword' && ['static', 'extern', 'typedef'].includes(text)) storage.add(this.advance().text);
      else if (kind === 'keyword' && (text === 'struct' || text === 'union')) type = this.#struct();
      else if (kind === 'keyword' && text === 'enum') type = this.#enum();
      else if (kind === 'keyword' && SPECIFIERS.has(text)) words.push(this.advance().text);
      else if (kind === 'name' && !type && words.length === 0) {
        const entity = this.scope.find(text);
        if (entity?.kind !== 'typedef') break;
        this.advance();
        ({ type } = entity);
      } else break;
    }
    if (!type && words.length === 0) {
      if (start.kind === 'name')
        throw new CFailure({
          kind: 'error',
          at: start.at,
          message: `unknown type name '${start.text}'`,
          length: start.text.length,
          within: this.within,
        });
      if (storage.size === 0) this.unexpected('declaration specifiers');
    }
    return { type: type ?? basic(words), storage };
  }

  #struct(): CType {
    const union = this.advance().text === 'union';
    const tag = this.token.kind === 'name' ? this.advance().text : '';
    if (!this.is('{')) {
      const known = this.scope.findTag(tag);
      if (known) return known;
      const fresh: Struct = { kind: 'struct', tag, union, fields: undefined };
      this.scope.tags.set(tag, fresh);
      return fresh;
    }
    const before = tag === '' ? undefined : this.scope.tags.get(tag);
    const struct: Struct =
      before?.kind === 'struct' && !before.fields ? before : { kind: 'struct', tag, union, fields: undefined };
    if (tag !== '') this.scope.tags.set(tag, struct);
    this.expect('{');
    const members: { readonly name: string; readonly type: CType }[] = [];
    while (!this.is('}')) {
      const { type } = this.specifiers();
      do {
        const { name, type: own } = this.declarator(type);
        members.push({ name, type: own });
      } while (this.take(','));
      this.expect(';');
    }
    this.expect('}');
    struct.fields = layOut(members, union);
    return struct;
  }

  #enum(): CType {
    this.advance();
    if (this.token.kind === 'name') this.advance();
    if (!this.take('{')) return UINT;
    let next = 0;
    while (!this.is('}')) {
      const name = this.advance().text;
      if (this.take('=')) next = this.constantExpression();
      this.scope.names.set(name, { kind: 'constant', value: next });
      next++;
      if (!this.take(',')) break;
    }
    this.expect('}');
    return UINT;
  }

  /** `*x`, `x[3]`, `(*f)(int)`, `x(int a, char *b)`; the name may be missing (parameters, casts). */
  protected declarator(base: CType): Declarator {
    let type = base;
    while (this.take('*')) {
      type = pointerTo(type);
      while (this.is('const') || this.is('volatile') || this.is('restrict')) this.advance();
    }
    if (this.is('(') && (this.peek().text === '*' || (this.peek().text === '(' && !this.startsType(this.peek())))) {
      this.advance();
      // What stands inside is read once its outside is known: a hole is filled afterwards.
      const hole: { type: CType } = { type: VOID };
      const inner = this.declarator({ kind: 'struct', tag: '\0hole', union: false, fields: undefined });
      this.expect(')');
      hole.type = this.#suffixes(type).type;
      return { ...inner, type: fill(inner.type, hole.type) };
    }
    const at = this.token.at;
    const name = this.token.kind === 'name' ? this.advance().text : '';
    const { type: whole, parameters } = this.#suffixes(type);
    return { name, type: whole, at, parameters };
  }

  #suffixes(type: CType): { readonly type: CType; readonly parameters: Declarator['parameters'] } {
    if (this.take('[')) {
      const length = this.is(']') ? undefined : this.constantExpression();
      this.expect(']');
      return { type: { kind: 'array', of: this.#suffixes(type).type, length }, parameters: undefined };
    }
    if (!this.is('(')) return { type, parameters: undefined };
    this.advance();
    const parameters: { readonly name: string; readonly type: CType; readonly at: Position }[] = [];
    let variadic = false;
    const open = this.is(')');
    if (this.is('void') && this.peek().text === ')') this.advance();
    while (!this.is(')')) {
      if (this.take('...')) {
        variadic = true;
        break;
      }
      const own = this.specifiers();
      const one = this.declarator(own.type);
      parameters.push({ name: one.name, type: decayed(one.type), at: one.at });
      if (!this.take(',')) break;
    }
    this.expect(')');
    const made: FunctionType = {
      kind: 'function',
      returns: this.#suffixes(type).type,
      parameters: parameters.map((one) => one.type),
      variadic: variadic || (open && false),
    };
    return { type: made, parameters };
  }

  /** `int *` between parentheses: a cast or sizeof. */
  protected typeName(): CType {
    return this.declarator(this.specifiers().type).type;
  }
}

/** Arrays and functions as parameters are pointers. */
export function decayed(type: CType): CType {
  if (type.kind === 'array') return pointerTo(type.of);
  return type.kind === 'function' ? pointerTo(type) : type;
}

function fill(type: CType, hole: CType): CType {
  switch (type.kind) {
    case 'pointer':
      return pointerTo(fill(type.to, hole));
    case 'array':
      return { ...type, of: fill(type.of, hole) };
    case 'function':
      return { ...type, returns: fill(type.returns, hole) };
    case 'struct':
      return type.tag === '\0hole' ? hole : type;
    default:
      return type;
  }
}

function basic(words: readonly string[]): CType {
  const has = (word: string): boolean => words.includes(word);
  const unsigned = has('unsigned');
  if (has('void')) return VOID;
  if (has('_Bool') || has('bool')) return BOOL;
  if (has('char')) return unsigned ? UCHAR : CHAR;
  if (has('float')) return FLOAT;
  if (has('double')) return DOUBLE;
  if (has('short')) return unsigned ? USHORT : SHORT;
  if (has('long')) return unsigned ? ULONG : LONG;
  return unsigned ? UINT : INT;
}
