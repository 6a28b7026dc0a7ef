import type { CompiledProgram } from '../compile/compile.ts';
import { compileText, parseText } from '../process/evaluate.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { internalFrame, pushFrames, topFrame } from '../process/stack-frames.ts';
import type { Binding } from '../runtime/binding.ts';
import { runAsync } from '../runtime/coroutine.ts';
import { drive } from '../runtime/iteration.ts';
import { GuestPromise } from '../runtime/promise.ts';
import { getProperty } from '../runtime/property.ts';
import type { Frame } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { SourceText } from '../syntax/source-text.ts';
import { notExported } from './commonjs-failures.ts';
import { namesOfCommonjs } from './commonjs-names.ts';
import {
  missingAttribute,
  missingExport,
  missingModule,
  unknownExtension,
  unsupportedDirectory,
  unsupportedScheme,
} from './esm-failures.ts';
import { esmFrames } from './esm-frames.ts';
import { explainNotDefined, exportsForRequire, warnTypeless } from './esm-interop.ts';
import {
  fileUrl,
  importedNames,
  linkExports,
  ModuleRecord,
  nameOf,
  pathOf,
  plainRecord,
  requestsOf,
  standsAt,
  typesOf,
  unlinked,
} from './esm-record.ts';
import { directoryOf, isFile, joinPath, resolveRequire } from './resolve.ts';
import { EraserMissing } from './typed-files.ts';

/** import, for one process. */
export class EsmLoader {
  readonly #node: NodeProcess;
  readonly #records = new Map<string, ModuleRecord>();

  constructor(node: NodeProcess) {
    this.#node = node;
  }

  /** The main module. */
  runMain(file: string): unknown {
    const { rt, frames } = this.#node;
    pushFrames(rt, frames.esm);
    if (!file.endsWith('.mjs') && this.#node.commonjs.kinds.packageType(file) === undefined)
      warnTypeless(this.#node, file);
    const record = this.#record(fileUrl(file));
    return rt.after(this.#evaluateAll(record), (promise) => this.#finishMain(promise));
  }

  /** `--input-type=module -e`, and scripts with imports. */
  runText(text: string, url: string): unknown {
    const { rt, frames } = this.#node;
    const record = this.#parse(url, text);
    pushFrames(rt, frames.esm);
    return rt.after(this.#evaluateAll(record), (promise) => this.#finishMain(promise));
  }

  #finishMain(promise: unknown): unknown {
    const node = this.#node;
    const main = GuestPromise.of(promise);
    node.mainModule = main;
    node.unsettled = () => standsAt(this.#running);
    return undefined;
  }

  /** `require()` of an ES module: its namespace. */
  requireModule(file: string, stack: readonly string[]): unknown {
    const { rt } = this.#node;
    const record = this.#record(fileUrl(file));
    return rt.after(this.#evaluateAll(record), (end) =>
      exportsForRequire(this.#node, record, GuestPromise.of(end), stack),
    );
  }

  /** `import(specifier)` from a file or URL. */
  importDynamic(specifier: unknown, from: string, options?: unknown): unknown {
    const { rt } = this.#node;
    const result = GuestPromise.create(rt);
    const { top } = rt;
    let running: unknown;
    try {
      const attributes = options === undefined ? undefined : getProperty(rt, options, 'with');
      const type = attributes === undefined ? undefined : getProperty(rt, attributes, 'type');
      this.#isDynamic = true;
      const record = this.#resolve(
        String(specifier),
        from.startsWith('/') ? fileUrl(from) : from,
        type === undefined ? undefined : String(type),
      );
      this.#isDynamic = false;
      running = rt.after(this.#evaluateAll(record), (end) => {
        GuestPromise.of(end)?.react(
          () => result.resolve(record.namespace),
          (error) => result.reject(error),
        );
      });
    } catch (error) {
      this.#isDynamic = false;
      if (error instanceof EraserMissing)
        return this.#node.commonjs.kinds.typed.fetch(() => this.importDynamic(specifier, from, options));
      const traced = rt.errors.trace(error);
      rt.top = top;
      result.reject(traced);
    }
    return rt.after(running, () => result.object);
  }

  /** Whether `import()` is what asks. */
  #isDynamic = false;

  #resolve(specifier: string, from: string, type?: string): ModuleRecord {
    const node = this.#node;
    const { rt, proc } = node;
    const name = node.commonjs.builtinName(specifier);
    if (name !== undefined) return this.#builtin(name);
    if (specifier.startsWith('node:'))
      throw rt.errors.coded('Error', 'ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${specifier}`);
    const base = from.startsWith('file://') ? pathOf(from) : `${proc.fs.cwd}/[eval1]`;
    const folder = directoryOf(base);
    if (specifier.startsWith('file://')) return this.#record(specifier, type);
    const [, scheme] = /^([a-z][a-z0-9+.-]+:)/i.exec(specifier) ?? [];
    if (scheme !== undefined) throw unsupportedScheme(node, scheme);
    if (/^(?:\.{1,2}\/|\/|\.{1,2}$)/.test(specifier)) {
      const path = decodeURIComponent(
        specifier.startsWith('/') ? joinPath('/', specifier) : joinPath(folder, specifier),
      );
      if (!proc.fs.exists(path)) {
        const meant = ['.js', '.json', '.node'].find((end) => isFile(proc.fs, path + end));
        const hint = meant === undefined ? '' : `\nDid you mean to import "${specifier}${meant}"?`;
        throw this.#missing(`Cannot find module '${path}' imported from ${base}${hint}`, fileUrl(path));
      }
      if (proc.fs.stat(path).type === 'directory')
        throw unsupportedDirectory(
          node,
          path,
          base,
          this.#isDynamic,
          isFile(proc.fs, `${path}/index.js`) && !this.#isDynamic ? `${specifier}/index.js` : undefined,
        );
      return this.#record(fileUrl(proc.fs.realpath(path)), type);
    }
    const found = resolveRequire(proc.fs, specifier, folder, ['node', 'import', 'module-sync', 'node-addons']);
    if (found.kind === 'file') return this.#record(fileUrl(found.path), type);
    if (found.kind === 'not-exported') throw notExported(node, found.subpath, found.package, ` imported from ${base}`);
    throw this.#missing(
      `Cannot find package '${specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')}' imported from ${base}`,
    );
  }

  #missing(message: string, url?: string): Error {
    return missingModule(this.#node, message, url, this.#isDynamic);
  }

  #record(url: string, type?: string): ModuleRecord {
    const node = this.#node;
    const { proc } = node;
    const path = pathOf(url);
    if (path.endsWith('.json') && type !== 'json' && node.majorVersion >= 22) throw missingAttribute(node, url);
    const known = this.#records.get(url);
    if (known) return known;
    node.report?.({ 'watch:import': [url] });
    const { kinds } = node.commonjs;
    const { typed } = kinds;
    // What a typed file is shows only without its types.
    if (typed.has(path) && kinds.packageType(path) === undefined) typed.strip(this.#read(path), path, 'format');
    let record: ModuleRecord;
    if (path.endsWith('.json')) record = plainRecord(node.rt, url, () => JSON.parse(proc.fs.readText(path)));
    else if (path.endsWith('.cjs') || ((path.endsWith('.js') || typed.has(path)) && !kinds.isModule(path))) {
      const module = node.commonjs.create(path, undefined);
      record = plainRecord(node.rt, url, () => node.commonjs.require(path, module), namesOfCommonjs(proc.fs, path));
    } else if (/\.m?js$/.test(path) || typed.has(path) || !path.slice(path.lastIndexOf('/')).includes('.')) {
      return this.#parse(url, typed.strip(this.#read(path), path, 'translate'));
    } else throw unknownExtension(node, path);
    this.#records.set(url, record);
    return record;
  }

  #read(path: string): string {
    try {
      return this.#node.proc.fs.readText(path);
    } catch (error) {
      throw this.#node.systemError(error, 'open', { path });
    }
  }

  #builtin(name: string): ModuleRecord {
    const url = `node:${name}`;
    const known = this.#records.get(url);
    if (known) return known;
    const record = plainRecord(this.#node.rt, url, () => this.#node.builtins.load(name), 'own');
    this.#records.set(url, record);
    return record;
  }

  #parse(url: string, text: string): ModuleRecord {
    const node = this.#node;
    const { rt } = node;
    const source = new SourceText(text, url, 'module');
    const host = {
      importModule: (specifier: unknown, options?: unknown) => this.importDynamic(specifier, url, options),
      meta: () => this.#meta(url),
    };
    const { top } = rt;
    // Below what another module imports stands that module's own job.
    const { esmSyntax, esmFile, esmText } = esmFrames(node);
    const nested = this.#records.size > 0 && [...esmSyntax.slice(0, -2), ...esmFile.slice(-2)];
    const below = url.endsWith('/[eval1]') ? esmText : nested || esmSyntax;
    for (const [name, place] of below.toReversed()) rt.top = internalFrame(rt.top, name, place);
    const { program: tree } = parseText(rt, source, { goal: 'module', given: ['this'] });
    rt.top = top;
    const program = compileText(rt, source, { goal: 'module', given: ['this'], host });
    const record = new ModuleRecord(url, { program, source, body: tree.body, requests: requestsOf(tree.body) });
    record.types = typesOf(tree.body);
    this.#records.set(url, record);
    return record;
  }

  readonly #metas = new Map<string, object>();

  #meta(url: string): object {
    const known = this.#metas.get(url);
    if (known) return known;
    const { rt } = this.#node;
    const path = pathOf(url);
    const meta: object = Object.create(null);
    Object.assign(meta, {
      dirname: directoryOf(path),
      filename: path,
      main: this.#node.options.argv[0] !== undefined && path === this.#node.options.argv[0],
      resolve: rt.native('resolve', 1, (_, [specifier]) => this.#resolveUrl(String(specifier), url)),
      url,
    });
    this.#metas.set(url, meta);
    return meta;
  }

  /** `import.meta.resolve`: a relative path need not lead to anything. */
  #resolveUrl(specifier: string, from: string): string {
    if (!/^(?:\.{0,2}\/|file:)/.test(specifier)) return this.#resolve(specifier, from).url;
    return specifier.startsWith('file:') ? specifier : fileUrl(joinPath(directoryOf(pathOf(from)), specifier));
  }

  /** Finds all that a module needs, and links it; what erases types is fetched meanwhile. */
  #linked(record: ModuleRecord): unknown {
    try {
      this.#gather(record);
    } catch (error) {
      if (!(error instanceof EraserMissing)) throw error;
      return this.#node.commonjs.kinds.typed.fetch(() => this.#linked(record));
    }
    return drive(this.#node.rt, this.#tie(record));
  }

  /** Ties a module and all that it needs together: what does not exist is found before anything has run. */
  *#tie(record: ModuleRecord): Generator<unknown, unknown, unknown> {
    const fresh = [...unlinked(record)];
    for (const one of fresh)
      if (one.load && one.url.startsWith('node:')) {
        yield one.load();
        one.state = 'done';
      }
    this.#link(record);
    for (const one of fresh) if (one.program) this.#check(one);
    return undefined;
  }

  /** Throws the error of a name that is imported, or handed on, and does not exist. */
  #check(record: ModuleRecord): void {
    for (const { specifier, request, name } of importedNames(record.body)) {
      const from = record.dependencies.get(request);
      if (from && !from.exports.has(name)) throw this.#noExport(record, from, specifier, request, name);
    }
  }

  #gather(record: ModuleRecord, seen = new Set<ModuleRecord>()): void {
    if (record.state !== 'new' || seen.has(record)) return;
    seen.add(record);
    for (const request of record.requests)
      record.dependencies.set(request, this.#resolve(request, record.url, record.types.get(request)));
    for (const dependency of record.dependencies.values()) this.#gather(dependency, seen);
  }

  /** Ties names to values. */
  #link(record: ModuleRecord): void {
    if (record.state !== 'new') return;
    record.state = 'linked';
    for (const dependency of record.dependencies.values()) this.#link(dependency);
    linkExports(record);
    this.#node.rt.namespaces.add(record.namespace);
  }

  /** Values of a module's imported names, once its dependencies have run. */
  #imports(record: ModuleRecord): Record<string, unknown> {
    const given: Record<string, unknown> = { this: undefined };
    for (const node of record.body) {
      if (node.type !== 'ImportDeclaration') continue;
      const { specifiers, source } = node as ES.ImportDeclaration;
      const from = record.dependencies.get(String(source.value)) as ModuleRecord;
      for (const one of specifiers) {
        if (one.type === 'ImportNamespaceSpecifier') {
          given[one.local.name] = { get: () => from.namespace } satisfies Binding;
          continue;
        }
        const name = one.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(one.imported);
        const binding = from.exports.get(name);
        if (!binding) throw this.#noExport(record, from, one, String(source.value), name);
        given[one.local.name] = binding;
      }
    }
    return given;
  }

  #noExport(record: ModuleRecord, from: ModuleRecord, specifier: ES.Node, request: string, name: string): Error {
    const { rt } = this.#node;
    if (record.source) rt.top = topFrame(rt.top, record.source, undefined, specifier.start);
    const isEsm = from.program !== undefined || /^node:|\.[cm]?ts$/.test(from.url);
    return missingExport(this.#node, record.source, specifier, request, name, isEsm);
  }

  /** The module whose body ran last. */
  #running: Frame | undefined;

  /** Runs a module after all that it needs. The promise of its end; or SUSPENDED, where the program as a whole waits meanwhile. */
  #evaluateAll(record: ModuleRecord): unknown {
    const { rt } = this.#node;
    const outer = rt.top;
    rt.top = internalFrame(rt.top, '', '');
    const frame = rt.top;
    frame.code = { ...frame.code, place: () => undefined };
    const promise = runAsync(rt, frame, () =>
      rt.after(
        rt.after(undefined, () => this.#linked(record)),
        () => drive(rt, this.#run(record)),
      ),
    );
    return rt.after(promise, (end) => {
      rt.top = outer;
      return end;
    });
  }

  *#run(record: ModuleRecord): Generator<unknown, unknown, unknown> {
    try {
      return yield* this.#evaluate(record);
    } catch (error) {
      explainNotDefined(this.#node, record, error);
      throw error;
    }
  }

  *#evaluate(record: ModuleRecord): Generator<unknown, unknown, unknown> {
    if (record.state === 'failed') throw record.error;
    if (record.state !== 'linked') return undefined;
    record.state = 'evaluating';
    try {
      for (const dependency of record.dependencies.values()) yield* this.#evaluate(dependency);
      if (record.load) yield record.load();
      else if (record.program && record.source) yield this.#body(record, record.program, record.source);
      record.state = 'done';
    } catch (error) {
      record.state = 'failed';
      record.error = error;
      throw error;
    }
    return undefined;
  }

  #body(record: ModuleRecord, program: CompiledProgram, source: SourceText): unknown {
    const { rt } = this.#node;
    const outer = rt.top;
    const given = this.#imports(record);
    const frame = topFrame(rt.top, source, undefined);
    rt.top = frame;
    this.#running = frame;
    const fetching = this.#node.builtins.prefetch(source.text);
    return rt.after(
      rt.after(fetching, () => program.run(given)),
      () => {
        rt.top = outer;
      },
    );
  }
}
