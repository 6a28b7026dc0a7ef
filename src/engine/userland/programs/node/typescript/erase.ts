import { Blanks } from './blanks.ts';
import { TypeScriptFault } from './fault.ts';
import { keepsGrouping } from './grouping.ts';
import { type Comments, parseTypeScript, type TypedNode } from './parser.ts';

/**
 * A program without its types, as Node's eraser (amaro, SWC's strip-only mode) leaves it: spaces where they stood, and a semicolon or a
 * parenthesis where the text would mean something else without them. Throws TypeScriptFault.
 */
export function eraseTypes(text: string): string {
  const { program, comments } = parseTypeScript(text);
  const eraser = new Eraser(text, comments);
  eraser.visit(program, undefined);
  return eraser.blanks.toString();
}

const NEW_LINE = /[\n\r\u2028\u2029]/;

/** Members of a class, however the plugin calls them. */
const MEMBER = /^(?:MethodDefinition|PropertyDefinition|AccessorProperty|TS(?:Abstract|Declare)\w+)$/;

const FAULTS: Readonly<Record<string, string>> = {
  TSEnumDeclaration: 'TypeScript enum is not supported in strip-only mode',
  TSModuleDeclaration: 'TypeScript namespace declaration is not supported in strip-only mode',
  TSParameterProperty: 'TypeScript parameter property is not supported in strip-only mode',
  TSExportAssignment: 'TypeScript export assignment is not supported in strip-only mode',
  TSImportEqualsDeclaration: 'TypeScript import equals declaration is not supported in strip-only mode',
  TSTypeAssertion:
    "The angle-bracket syntax for type assertions, `<T>expr`, is not supported in type strip mode. Instead, use the 'as' syntax: `expr as T`.",
};

class Eraser {
  readonly blanks: Blanks;
  readonly #text: string;
  readonly #comments: Comments;

  constructor(text: string, comments: Comments) {
    this.#text = text;
    this.#comments = comments;
    this.blanks = new Blanks(text);
  }

  visit(node: TypedNode, parent: TypedNode | undefined): void {
    if (node.type === 'TSModuleDeclaration') this.#moduleKeyword(node);
    if (isGone(node)) this.#statement(node, parent);
    else if (/^TSType(?:Annotation|ParameterDeclaration|ParameterInstantiation)$|^TSIndexSignature$/.test(node.type))
      this.blanks.blank(node.start, node.end);
    else if (!this.#expression(node) && !this.#declaration(node, parent)) this.#children(node);
  }

  #children(node: TypedNode): void {
    if (node['optional'] === true && /^(?:Identifier|ObjectPattern|ArrayPattern)$/.test(node.type))
      this.#optional(node);
    this.#parameters(node);
    for (const value of Object.values(node))
      if (Array.isArray(value)) {
        for (const one of value) if (isNode(one) && !this.#this(node, one)) this.visit(one, node);
      } else if (isNode(value)) this.visit(value, node);
  }

  /** An expression around another with something of the types. Whether it is one. */
  #expression(node: TypedNode): boolean {
    const inner = node['expression'] as TypedNode;
    switch (node.type) {
      case 'TSTypeAssertion':
        // SWC leaves `<const>` as it is, and the parser of JavaScript refuses it.
        if (!/^<\s*const\s*>/.test(this.#text.slice(node.start))) refuse(node);
        break;
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        this.#assertion(node);
        break;
      case 'TSNonNullExpression':
        this.blanks.blank(node.end - 1, node.end);
        break;
      case 'TSInstantiationExpression':
        this.blanks.blank(inner.end, node.end);
        break;
      default:
        return false;
    }
    this.visit(inner, node);
    return true;
  }

  /** What a declaration or a statement has of the types beside its parts. Whether nothing of it is left. */
  #declaration(node: TypedNode, parent: TypedNode | undefined): boolean {
    switch (node.type) {
      case 'TSEnumDeclaration':
      case 'TSModuleDeclaration':
      case 'TSExportAssignment':
      case 'TSImportEqualsDeclaration':
        return refuse(node);
      case 'TSParameterProperty':
        return refuse(node, child(node, 'parameter'));
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
        this.#specifiers(node);
        return false;
      case 'IfStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        for (const key of ['consequent', 'alternate', 'body']) {
          const body = node[key] as TypedNode | null | undefined;
          if (body && isGone(body)) this.blanks.mark(body.start, ';');
        }
        return false;
      case 'VariableDeclarator':
        if (node['definite'] === true) this.#strip(this.#after(endOfName(child(node, 'id'))), '!');
        return false;
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.#class(node);
        return false;
      case 'ArrowFunctionExpression':
        this.#arrow(node, parent);
        return false;
      default:
        return MEMBER.test(node.type) && this.#member(node);
    }
  }

  /** A declaration that only the types know. */
  #statement(node: TypedNode, parent: TypedNode | undefined): void {
    this.blanks.blank(node.start, node.end);
    if (parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration') return;
    this.#guardNext(node.start, node.end);
  }

  /** `module Name {}`: the keyword has had its day. */
  #moduleKeyword(node: TypedNode): void {
    if (node['global'] === true || child(node, 'id').type === 'Literal') return;
    const start = node['declare'] === true ? this.#after(node.start + 'declare'.length) : node.start;
    if (!this.#text.startsWith('module', start)) return;
    throw new TypeScriptFault(
      'unsupported',
      '`module` keyword is not supported. Use `namespace` instead.',
      start,
      child(node, 'id').end,
    );
  }

  /** Where a statement without semicolon would run on into the next line, a semicolon takes the place of what is gone. */
  #guardNext(start: number, end: number): void {
    const before = this.#before(start);
    if (before < 0) return;
    const next = this.#after(end);
    if (next >= this.#text.length || !NEW_LINE.test(this.#text.slice(end, next))) return;
    if (!/[([`+/-]/.test(this.#text[next] ?? '')) return;
    if (this.#text[before] !== ';') this.blanks.mark(start, ';');
  }

  #assertion(node: TypedNode): void {
    const expression = child(node, 'expression');
    if (!keepsGrouping(node, this.#text.slice(this.#after(node.end))))
      throw new TypeScriptFault(
        'unsupported',
        'Type assertions that would change binary expression grouping are not supported in strip-only mode.',
        node.start,
        node.end,
      );
    const { end } = expression;
    this.blanks.blank(end, node.end);
    const next = this.#after(node.end);
    const isConst = /^as\s+const$/.test(this.#text.slice(this.#after(end), node.end));
    if (!isConst && NEW_LINE.test(this.#text.slice(node.end, next)) && /[([`]/.test(this.#text[next] ?? ''))
      this.blanks.mark(this.#after(end), ';');
  }

  #specifiers(node: TypedNode): void {
    for (const one of (node['specifiers'] as readonly TypedNode[] | undefined) ?? []) {
      if (one['importKind'] !== 'type' && one['exportKind'] !== 'type') continue;
      // The word `type` may stand before the node's own beginning.
      const before = this.#before(one.start);
      const start =
        this.#text.slice(0, before + 1).endsWith('type') && !this.#text.slice(one.start).startsWith('type ')
          ? before - 3
          : one.start;
      const next = this.#after(one.end);
      this.blanks.blank(start, this.#text[next] === ',' ? next + 1 : one.end);
    }
  }

  #class(node: TypedNode): void {
    const decorators = node['decorators'] as readonly TypedNode[] | undefined;
    if (node['abstract'] === true) {
      const at = this.#after(decorators?.at(-1)?.end ?? node.start);
      this.#word(at, 'abstract');
    }
    const implemented = node['implements'] as readonly TypedNode[] | undefined;
    const [first] = implemented ?? [];
    const last = implemented?.at(-1);
    if (!first || !last) return;
    const before = this.#before(first.start);
    this.blanks.blank(before + 1 - 'implements'.length, last.end);
    for (const one of implemented ?? []) GONE.add(one);
  }

  /** A member of a class. Whether nothing of it is left. */
  #member(node: TypedNode): boolean {
    const value = node['value'] as TypedNode | null | undefined;
    const isMethod = /Method/.test(node.type);
    const bodiless = isMethod && (node.type !== 'MethodDefinition' || !value || !value['body']);
    if (bodiless || node['abstract'] === true || node['declare'] === true || node.type.startsWith('TSAbstract')) {
      this.blanks.blank(node.start, node.end);
      return true;
    }
    const key = child(node, 'key');
    const decorators = (node['decorators'] as readonly TypedNode[] | undefined) ?? [];
    const start = this.#after(decorators.at(-1)?.end ?? node.start);
    const keyStart = node['computed'] === true ? this.#before(key.start) : key.start;
    const hasModifier = node['readonly'] === true || node['override'] === true || node['accessibility'] !== undefined;
    if (hasModifier || node.type === 'AccessorProperty') this.#modifiers(start, keyStart);
    const keyEnd = node['computed'] === true ? this.#after(key.end) + 1 : key.end;
    if (node['optional'] === true) this.#strip(this.#after(keyEnd), '?');
    if (node['definite'] === true) this.#strip(this.#after(keyEnd), '!');
    const name = key.type === 'Identifier' && node['computed'] !== true ? String(key['name']) : '';
    const annotation = node['typeAnnotation'] as TypedNode | undefined;
    if (!isMethod && !value && /^(?:get|set|static)$/.test(name) && annotation) this.blanks.mark(annotation.start, ';');
    const isOpen = node['computed'] === true || value?.['generator'] === true || /^in(?:stanceof)?$/.test(name);
    if (hasModifier && node['static'] !== true && decorators.length === 0 && isOpen && node.type !== 'AccessorProperty')
      this.blanks.mark(start, ';');
    return false;
  }

  /** The words before a member's name that only TypeScript has. */
  #modifiers(start: number, keyStart: number): void {
    for (let at = start; at < keyStart; ) {
      const [word] = /^[\w$]+/.exec(this.#text.slice(at, at + 16)) ?? [];
      if (word === undefined) return;
      if (/^(?:public|private|protected|readonly|override)$/.test(word)) this.blanks.blank(at, at + word.length);
      else if (word !== 'static') return;
      at = this.#after(at + word.length);
    }
  }

  #arrow(node: TypedNode, parent: TypedNode | undefined): void {
    const types = node['typeParameters'] as TypedNode | undefined;
    const breaksLine = /^(?:ReturnStatement|YieldExpression|ThrowStatement)$/.test(parent?.type ?? '');
    if (types) {
      const open = this.#after(types.end);
      const torn = node['async'] === true ? types.end : breaksLine ? open : types.start;
      const from = node['async'] === true || !breaksLine ? types.start : types.end;
      if (NEW_LINE.test(this.#text.slice(from, torn))) {
        this.blanks.mark(open, ' ');
        this.blanks.mark(types.start, '(');
      }
    }
    const returns = node['returnType'] as TypedNode | undefined;
    if (!returns) return;
    const close = this.#before(returns.start);
    const arrow = this.#after(returns.end);
    if (!NEW_LINE.test(this.#text.slice(close, arrow))) return;
    this.blanks.blank(close, close + 1);
    this.blanks.mark(returns.end - 1, ')');
  }

  #optional(node: TypedNode): void {
    const annotation = node['typeAnnotation'] as TypedNode | undefined;
    const at = annotation ? this.#before(annotation.start) : this.#after(endOfName(node));
    if (this.#text[at + 1] !== '.') this.#strip(at, '?');
  }

  /** `this` among the parameters is a type's business. */
  #parameters(node: TypedNode): void {
    const [first] = (node['params'] as readonly TypedNode[] | undefined) ?? [];
    if (first?.type !== 'Identifier' || first['name'] !== 'this') return;
    const next = this.#after(first.end);
    this.blanks.blank(first.start, this.#text[next] === ',' ? next + 1 : first.end);
  }

  #this(node: TypedNode, one: TypedNode): boolean {
    return (
      GONE.has(one) ||
      (one.type === 'Identifier' && one['name'] === 'this' && (node['params'] as readonly unknown[])?.[0] === one)
    );
  }

  #word(at: number, word: string): void {
    if (this.#text.startsWith(word, at)) this.blanks.blank(at, at + word.length);
  }

  #strip(at: number, character: string): void {
    if (this.#text[at] === character) this.blanks.blank(at, at + 1);
  }

  /** The next token at or behind an offset. */
  #after(from: number): number {
    let at = from;
    for (;;) {
      while (/\s/.test(this.#text[at] ?? '')) at++;
      const end = this.#comments.get(at);
      if (end === undefined) return at;
      at = end;
    }
  }

  /** The last character of the token before an offset; -1 where there is none. */
  #before(from: number): number {
    let at = from - 1;
    for (;;) {
      while (/\s/.test(this.#text[at] ?? '')) at--;
      const start = this.#comments.startOf(at + 1);
      if (start === undefined) return at;
      at = start - 1;
    }
  }
}

/** Lists whose nodes are blank already. */
const GONE = new WeakSet<TypedNode>();

function isNode(value: unknown): value is TypedNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function child(node: TypedNode, key: string): TypedNode {
  return node[key] as TypedNode;
}

/** Where a name or a pattern ends, without its annotation. */
function endOfName(node: TypedNode): number {
  if (node.type === 'Identifier') return node.start + String(node['name']).length;
  const annotation = node['typeAnnotation'] as TypedNode | undefined;
  return annotation?.start ?? node.end;
}

function refuse(node: TypedNode, at: TypedNode = node): never {
  throw new TypeScriptFault('unsupported', FAULTS[node.type] ?? node.type, at.start, at.end);
}

/** Whether nothing of a statement is left when the types are gone. */
function isGone(node: TypedNode): boolean {
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
      return true;
    case 'TSEnumDeclaration':
    case 'VariableDeclaration':
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return node['declare'] === true;
    case 'TSModuleDeclaration':
      return node['declare'] === true || child(node, 'id').type === 'Literal' || isOnlyTypes(node);
    case 'TSImportEqualsDeclaration':
      return node['importKind'] === 'type';
    case 'ImportDeclaration':
      return node['importKind'] === 'type';
    case 'ExportAllDeclaration':
      return node['exportKind'] === 'type';
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration': {
      const declaration = node['declaration'] as TypedNode | null | undefined;
      return declaration ? isGone(declaration) : node['exportKind'] === 'type';
    }
    default:
      return false;
  }
}

/** A namespace without values, as deep as it goes. */
function isOnlyTypes(node: TypedNode): boolean {
  const body = node['body'] as TypedNode | undefined;
  if (!body) return false;
  if (body.type === 'TSModuleDeclaration') return isOnlyTypes(body);
  return (body['body'] as readonly TypedNode[]).every((one) => {
    const declared = one.type === 'ExportNamedDeclaration' ? (one['declaration'] as TypedNode | null) : one;
    if (!declared) return false;
    return (
      declared.type === 'TSInterfaceDeclaration' ||
      declared.type === 'TSTypeAliasDeclaration' ||
      (declared.type === 'TSModuleDeclaration' && isOnlyTypes(declared))
    );
  });
}
