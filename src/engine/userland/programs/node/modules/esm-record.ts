import type { CompiledProgram } from '../compile/compile.ts';
import type { Binding } from '../runtime/binding.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
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

/** A name that a module takes from another one; `specifier` is where it says so. */
export interface ImportedName {
  readonly local: string;
  readonly specifier: ES.Node;
  readonly request: string;
  readonly name: string;
}

/** All names that a module imports, or hands on, in the order of their local names, as V8 keeps them. */
export function importedNames(body: readonly ES.Node[]): readonly ImportedName[] {
  const wanted: ImportedName[] = [];
  for (const node of body) {
    const { source, specifiers } = node as ES.ImportDeclaration | ES.ExportNamedDeclaration;
    if (!/^(?:Import|ExportNamed)Declaration$/.test(node.type) || !source) continue;
    const request = String(source.value);
    for (const one of specifiers) {
      if (one.type === 'ImportNamespaceSpecifier') continue;
      if (one.type === 'ImportDefaultSpecifier')
        wanted.push({ local: one.local.name, specifier: one, request, name: 'default' });
      else if (one.type === 'ImportSpecifier')
        wanted.push({ local: one.local.name, specifier: one.imported, request, name: nameOf(one.imported) });
      else wanted.push({ local: nameOf(one.exported), specifier: one.local, request, name: nameOf(one.local) });
    }
  }
  return wanted.sort((a, b) => (a.local < b.local ? -1 : 1));
}

/** The modules that are not linked yet, each behind those that it needs. */
export function unlinked(
  record: ModuleRecord,
  found = new Set<ModuleRecord>(),
  seen = new Set<ModuleRecord>(),
): ReadonlySet<ModuleRecord> {
  if (record.state !== 'new' || seen.has(record)) return found;
  seen.add(record);
  for (const dependency of record.dependencies.values()) unlinked(dependency, found, seen);
  return found.add(record);
}

/** A module whose value is one object: `default`, and by name what is known of it beforehand, or all of its `own`. */
export function plainRecord(
  rt: Runtime,
  url: string,
  load: () => unknown,
  named?: ReadonlySet<string> | 'own',
): ModuleRecord {
  let value: unknown;
  const record: ModuleRecord = new ModuleRecord(url, {
    load: () =>
      rt.after(load(), (loaded) => {
        value = loaded;
        if (named === 'own') name(Object.keys(loaded as object));
        fillNamespace(record);
        rt.namespaces.add(record.namespace);
      }),
  });
  const name = (keys: Iterable<string>): void => {
    const get = (key: string) => () =>
      value === undefined || value === null ? undefined : getProperty(rt, value, key);
    for (const key of keys) if (key !== 'default') record.exports.set(key, { get: get(key) });
  };
  record.exports.set('default', { get: () => value });
  if (named && named !== 'own') name(named);
  if (named) record.exports.set('module.exports', { get: () => value });
  return record;
}
