import type { CompiledProgram } from '../compile/compile.ts';
import type { Binding } from '../runtime/binding.ts';
import type { Frame } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { declaredNames } from '../syntax/bound-names.ts';
import type { SourceText } from '../syntax/source-text.ts';

/** One ES module. */
export class ModuleRecord {
  readonly url: string;
  /** Undefined for what is no ES module: a built-in, a CommonJS module, JSON. */
  readonly program: CompiledProgram | undefined;
  readonly source: SourceText | undefined;
  readonly body: readonly ES.Node[];
  readonly requests: readonly string[];
  /** `with { type: 'json' }`, by request. */
  types: ReadonlyMap<string, string> = new Map();
  readonly dependencies = new Map<string, ModuleRecord>();
  readonly exports = new Map<string, Binding>();
  readonly namespace: object = Object.create(null);
  state: 'new' | 'linked' | 'evaluating' | 'done' | 'failed' = 'new';
  error: unknown;
  /** Runs what is no ES module. */
  readonly load: (() => unknown) | undefined;

  constructor(
    url: string,
    parts: {
      program?: CompiledProgram;
      source?: SourceText;
      body?: readonly ES.Node[];
      requests?: readonly string[];
      load?: () => unknown;
    },
  ) {
    this.url = url;
    this.program = parts.program;
    this.source = parts.source;
    this.body = parts.body ?? [];
    this.requests = parts.requests ?? [];
    this.load = parts.load;
  }
}

/** Ties the names that a module gives to their values. Its dependencies are known. */
export function linkExports(record: ModuleRecord): void {
  const { program } = record;
  if (!program) return;
  const own = (name: string): Binding => {
    const variable = program.scope.names.get(name);
    return { get: () => (variable ? program.variables()[variable.slot] : undefined) };
  };
  for (const node of record.body) exportsOf(record, node, own);
  for (const node of record.body) {
    if (node.type !== 'ExportAllDeclaration') continue;
    const { exported, source } = node as ES.ExportAllDeclaration;
    const from = record.dependencies.get(String(source.value));
    if (!from) continue;
    if (exported) record.exports.set(nameOf(exported), { get: () => from.namespace });
    else
      for (const [name, binding] of from.exports)
        if (name !== 'default' && name !== 'module.exports' && !record.exports.has(name))
          record.exports.set(name, binding);
  }
  fillNamespace(record);
  Object.preventExtensions(record.namespace);
}

function exportsOf(record: ModuleRecord, node: ES.Node, own: (name: string) => Binding): void {
  if (node.type === 'ExportDefaultDeclaration') {
    const { declaration } = node as ES.ExportDefaultDeclaration;
    const named =
      'id' in declaration && declaration.id && /Declaration$/.test(declaration.type) ? declaration.id.name : undefined;
    record.exports.set('default', own(named ?? '*default*'));
  }
  if (node.type !== 'ExportNamedDeclaration') return;
  const { declaration, specifiers, source } = node as ES.ExportNamedDeclaration;
  if (declaration?.type === 'VariableDeclaration')
    for (const one of declaration.declarations)
      for (const name of declaredNames(one.id)) record.exports.set(name, own(name));
  else if (declaration?.id) record.exports.set(declaration.id.name, own(declaration.id.name));
  const from = source ? record.dependencies.get(String(source.value)) : undefined;
  for (const { local, exported } of specifiers) {
    const name = nameOf(local);
    record.exports.set(
      nameOf(exported),
      from ? { get: () => from.exports.get(name)?.get() } : ownOrImported(record, name, own),
    );
  }
}

function ownOrImported(record: ModuleRecord, name: string, own: (name: string) => Binding): Binding {
  const { program } = record;
  const variable = program?.scope.names.get(name);
  if (variable?.kind !== 'import' || !program) return own(name);
  return { get: () => (program.variables()[variable.slot] as Binding).get() };
}

/** A namespace's properties, in order of their names. */
export function fillNamespace(record: ModuleRecord): void {
  const { namespace } = record;
  for (const name of [...record.exports.keys()].sort()) {
    if (Object.hasOwn(namespace, name)) continue;
    const binding = record.exports.get(name) as Binding;
    Object.defineProperty(namespace, name, { get: () => binding.get(), enumerable: true, configurable: true });
  }
  if (!Object.hasOwn(namespace, Symbol.toStringTag))
    Object.defineProperty(namespace, Symbol.toStringTag, { value: 'Module' });
}

/** The types that imports say their modules have, by request. */
export function typesOf(body: readonly ES.Node[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const node of body) {
    const { source, attributes = [] } = node as ES.ImportDeclaration;
    for (const { key, value } of attributes)
      if (source && nameOf(key as ES.Identifier) === 'type') types.set(String(source.value), String(value.value));
  }
  return types;
}

export function nameOf(node: ES.Identifier | ES.Literal): string {
  return node.type === 'Identifier' ? node.name : String(node.value);
}

export function fileUrl(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`;
}

export function pathOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:\/\//, '').replace(/[?#].*$/, ''));
}

/** What a module asks for, each once. */
export function requestsOf(body: ES.Program['body']): readonly string[] {
  const requests = body.flatMap((node) =>
    (node.type === 'ImportDeclaration' ||
      node.type === 'ExportAllDeclaration' ||
      node.type === 'ExportNamedDeclaration') &&
    node.source
      ? [String(node.source.value)]
      : [],
  );
  return [...new Set(requests)];
}

/** The place where a frame waits, as Node prints it of a module that never ends. */
export function standsAt(frame: Frame | undefined): string {
  const { source } = frame?.code ?? {};
  if (!frame || !source) return '\n';
  const { line, column } = source.position(frame.at);
  return `${source.file}:${line}\n${source.line(line)}\n${' '.repeat(column - 1)}^\n\n\n\n`;
}
