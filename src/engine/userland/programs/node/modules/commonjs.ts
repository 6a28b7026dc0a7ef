import { FsError } from '../../../../fs/errno.ts';
import type { CompiledProgram } from '../compile/compile.ts';
import { PREFIXED } from '../process/builtins.ts';
import { compileThen, fetchSyntaxWords, type TextOptions } from '../process/evaluate.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { beneath, internalFrame, pushFrames, topFrame } from '../process/stack-frames.ts';
import { defineNatives, hide, nativeClass } from '../runtime/native.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { EsmLoader } from './esm.ts';
import { ModuleKinds } from './module-kinds.ts';
import { directoryOf, modulePaths, resolveRequire } from './resolve.ts';
import { unfinishedExports } from './unfinished-exports.ts';

/** A module as programs see it: `module`. */
export interface ModuleObject {
  id: string;
  path: string;
  exports: unknown;
  filename: string | null;
  loaded: boolean;
  children: ModuleObject[];
  paths: readonly string[];
  parent?: ModuleObject | null | undefined;
}

type Failures = typeof import('./commonjs-failures.ts');

/** Thrown where a request leads nowhere, until the words for it are here. */
class Unresolved {
  readonly say: (words: Failures) => unknown;

  constructor(say: (words: Failures) => unknown) {
    this.say = say;
  }
}

/** require, for one process. */
export class CommonJsLoader {
  readonly #node: NodeProcess;
  readonly cache: Record<string, ModuleObject> = Object.create(null);
  readonly prototype: object = {};
  readonly Module: object;
  /** `require.extensions`. */
  readonly extensions: object = Object.assign(Object.create(null), {
    '.js': undefined,
    '.json': undefined,
    '.node': undefined,
  });
  main: ModuleObject | undefined;
  readonly kinds: ModuleKinds;
  #esm: EsmLoader | undefined;

  constructor(node: NodeProcess) {
    this.#node = node;
    this.kinds = new ModuleKinds(node);
    this.#circle = unfinishedExports(node);
    const { rt } = node;
    this.Module = nativeClass(rt, 'Module', 0, this.prototype, (_, [id], newTarget) => {
      if (!newTarget) throw rt.errors.make('TypeError', "Class constructor Module cannot be invoked without 'new'");
      return this.create(String(id ?? ''), undefined);
    });
    hide(this.prototype, 'constructor', this.Module);
    defineNatives(rt, this.prototype, {
      require: [1, (self, [request]) => this.require(request, self as ModuleObject)],
      _compile: [
        2,
        (self, [text, filename]) => this.#compile(self as ModuleObject, String(text), String(filename), []),
      ],
    });
  }

  /** Does something with the loader of ES modules, which is fetched when a program first imports. May answer SUSPENDED. */
  withEsm(use: (esm: EsmLoader) => unknown): unknown {
    if (this.#esm) return use(this.#esm);
    const node = this.#node;
    const fetching = Promise.all([import('./esm.ts'), fetchSyntaxWords()]).then(([{ EsmLoader }]) => {
      this.#esm ??= new EsmLoader(node);
    });
    return node.rt.after(node.rt.block(node.proc.clock.hold(fetching)), () => this.withEsm(use));
  }

  /** `import()` of a file's code. */
  importer(from: string): (specifier: unknown, options?: unknown) => unknown {
    return (specifier, options) => this.withEsm((esm) => esm.importDynamic(specifier, from, options));
  }

  create(filename: string, parent: ModuleObject | null | undefined): ModuleObject {
    const module: ModuleObject = Object.create(this.prototype);
    module.id = filename;
    module.path = directoryOf(filename);
    module.exports = {};
    module.filename = filename;
    module.loaded = false;
    module.children = [];
    module.paths = modulePaths(directoryOf(filename));
    Object.defineProperty(module, 'parent', { value: parent, writable: true, configurable: true, enumerable: false });
    return module;
  }

  /** A built-in's name without `node:`, undefined where it is none. */
  builtinName(request: string): string | undefined {
    const name = request.startsWith('node:') ? request.slice(5) : request;
    if (!this.#node.builtins.has(name)) return undefined;
    return name === request && PREFIXED.test(name) ? undefined : name;
  }

  /** A path, or the name of a built-in. Throws MODULE_NOT_FOUND. */
  resolve(request: string, folder: string, stack: readonly string[]): string {
    const builtin = this.builtinName(request);
    if (builtin !== undefined) return request;
    const { proc, rt } = this.#node;
    if (request.startsWith('node:'))
      throw rt.errors.coded('Error', 'ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${request}`);
    let found: ReturnType<typeof resolveRequire>;
    try {
      found = resolveRequire(proc.fs, request, folder, ['node', 'require', 'module-sync', 'node-addons']);
    } catch (error) {
      if (error instanceof FsError) throw this.#node.systemError(error, 'open', { path: request });
      throw error;
    }
    if (found.kind === 'file') return found.path;
    if (found.kind === 'not-exported') {
      const { subpath, package: folder } = found;
      throw new Unresolved((words) => words.notExported(this.#node, subpath, folder));
    }
    throw new Unresolved((words) => words.missing(this.#node, request, stack));
  }

  /** Does something that may find no module: the words of such an error are fetched first. */
  finding<T>(find: () => T, then: (found: T) => unknown): unknown {
    let found: T;
    try {
      found = find();
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
      return this.#fail(error.say);
    }
    return then(found);
  }

  /** Throws what the words make, where the program stands now. */
  #fail(say: (words: Failures) => unknown): unknown {
    return this.#words((words) => {
      throw say(words);
    });
  }

  /** Does something with what only failing programs need. */
  #words(use: (words: Failures) => unknown): unknown {
    const { rt, proc } = this.#node;
    if (this.#failures) return use(this.#failures);
    const { top } = rt;
    const fetching = import('./commonjs-failures.ts').then((words) => {
      this.#failures = words;
    });
    return rt.after(rt.block(proc.clock.hold(fetching)), () => {
      rt.top = top;
      return this.#words(use);
    });
  }

  #failures: Failures | undefined;
  readonly #circle: object;

  #stackOf(module: ModuleObject | null | undefined): readonly string[] {
    const stack: string[] = [];
    for (let at = module; at; at = at.parent ?? undefined) stack.push(at.filename ?? at.id);
    return stack;
  }

  /** `require(request)` in a module. May answer SUSPENDED. */
  require(request: unknown, from: ModuleObject): unknown {
    if (typeof request !== 'string' || request === '')
      return this.#fail((words) => words.noRequest(this.#node, request));
    const builtin = this.builtinName(request);
    if (builtin !== undefined) return this.#node.builtins.load(builtin);
    return this.finding(
      () => this.#resolveIn(request, from),
      (path) => this.#requirePath(path, from),
    );
  }

  #requirePath(path: string, from: ModuleObject): unknown {
    const { frames } = this.#node;
    const known = this.cache[path];
    if (known) {
      if (!from.children.includes(known)) from.children.push(known);
      if (!known.loaded) this.#warnOfCircle(known.exports);
      return known.exports;
    }
    const module = this.create(path, from);
    from.children.push(module);
    const below = from.filename === 'internal/preload' ? frames.required.slice(0, -2) : frames.required;
    return this.kinds.typed.ready(path, () => this.#load(module, below));
  }

  #resolveIn(request: string, from: ModuleObject): string {
    const { rt, frames } = this.#node;
    const outer = rt.top;
    // What -r loads is required by Node itself.
    const pushed = from.filename === 'internal/preload' ? [] : frames.required.slice(-2);
    for (const [name, place] of pushed.toReversed()) rt.top = internalFrame(rt.top, name, place);
    const path = this.resolve(request, from.path, this.#stackOf(from));
    rt.top = outer;
    return path;
  }

  /** Does something with the file that the command line names. Throws MODULE_NOT_FOUND. */
  mainFile(path: string, use: (file: string) => unknown): unknown {
    const { rt, frames, proc } = this.#node;
    const outer = rt.top;
    pushFrames(rt, frames.commonjs.slice(-2));
    return this.finding(
      () => this.resolve(proc.fs.absolute(path), '/', []),
      (file) => {
        rt.top = outer;
        return use(file);
      },
    );
  }

  /** Runs the main script. */
  runMain(path: string): unknown {
    return this.mainFile(path, (file) => this.kinds.typed.ready(file, () => this.#runFile(file)));
  }

  #runFile(file: string): unknown {
    const node = this.#node;
    const { rt, frames } = node;
    if (this.kinds.isModule(file)) return this.withEsm((esm) => esm.runMain(file));
    const bottom = node.options.thread
      ? [...frames.commonjs.slice(-2, -1), ...frames.threaded]
      : frames.commonjs.slice(-2);
    return beneath(rt, bottom, () => {
      const module = this.create(file, null);
      module.id = '.';
      this.main = module;
      return this.#load(module, frames.commonjs.slice(0, -2));
    });
  }

  /** Runs a text as if it were a file's. */
  runText(text: string, filename: string): unknown {
    const cwd = this.#node.proc.fs.cwd;
    const module = this.create(`${cwd === '/' ? '' : cwd}/${filename}`, undefined);
    return this.#compile(module, text, filename, []);
  }

  #load(module: ModuleObject, frames: Parameters<typeof beneath>[1]): unknown {
    const node = this.#node;
    const { rt, proc } = node;
    const filename = module.filename ?? '';
    this.cache[filename] = module;
    node.report?.({ 'watch:require': [filename] });
    const failed = (error: unknown): never => {
      delete this.cache[filename];
      throw error;
    };
    let run: unknown;
    try {
      if (this.kinds.isModule(filename)) {
        const exports = this.withEsm((esm) => esm.requireModule(filename, this.#stackOf(module.parent)));
        return rt.after(exports, (made) => this.#finish(module, made));
      }
      if (filename.endsWith('.node')) {
        const { top } = rt;
        const exports = rt.after(rt.block(node.hold(import('./addons.ts'))), (addons) => {
          rt.top = top;
          return (addons as typeof import('./addons.ts')).loadAddon(node, filename, frames);
        });
        return rt.after(exports, (made) => this.#finish(module, made));
      }
      let text: string;
      try {
        text = proc.fs.readText(filename).replace(/^\ufeff/, '');
      } catch (error) {
        throw node.systemError(error, 'open', { path: filename });
      }
      text = this.kinds.typed.strip(text, filename, frames);
      if (filename.endsWith('.json')) return rt.after(this.#json(filename, text), (made) => this.#finish(module, made));
      run = this.#compile(module, text, filename, frames);
    } catch (error) {
      return failed(error);
    }
    return rt.after(run, () => this.#finish(module, module.exports));
  }

  /** Until a module has ended, whoever asks its exports for what is not there is warned. */
  #warnOfCircle(exports: unknown): void {
    if (typeof exports !== 'object' || exports === null || Object.hasOwn(exports, '__esModule')) return;
    if (Object.getPrototypeOf(exports) === Object.prototype) Object.setPrototypeOf(exports, this.#circle);
  }

  #finish(module: ModuleObject, exports: unknown): unknown {
    if (typeof exports === 'object' && exports !== null && Object.getPrototypeOf(exports) === this.#circle)
      Object.setPrototypeOf(exports, Object.prototype);
    // A module may have made `exports` a getter of its own.
    Reflect.set(module, 'exports', exports);
    module.loaded = true;
    return exports;
  }

  #json(filename: string, text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      delete this.cache[filename];
      return this.#fail((words) => words.brokenJson(this.#node, filename, (error as Error).message));
    }
  }

  #compile(module: ModuleObject, text: string, filename: string, frames: Parameters<typeof beneath>[1]): unknown {
    const node = this.#node;
    const { rt } = node;
    const isTyped = node.majorVersion >= 24 && this.kinds.typed.has(filename);
    const source = new SourceText(text, isTyped ? `file://${filename}` : filename, 'commonjs');
    const require = this.requireOf(module);
    const outer = rt.top;
    const below = frames.filter(([name]) => name !== 'Module._compile');
    for (const [name, place] of [...below].toReversed()) rt.top = internalFrame(rt.top, name, place);
    const afterSyntax = rt.top;
    for (const [name, place] of [...node.frames.syntax].toReversed()) rt.top = internalFrame(rt.top, name, place);
    const options: TextOptions = {
      goal: 'commonjs',
      given: ['exports', 'require', 'module', '__filename', '__dirname', 'this', 'arguments'],
      host: { importModule: this.importer(filename), meta: () => ({}) },
    };
    const start = (program: CompiledProgram): unknown => {
      rt.top = afterSyntax;
      for (const [name, place] of frames) if (name === 'Module._compile') rt.top = internalFrame(rt.top, name, place);
      rt.top = topFrame(rt.top, source, module.exports);
      const run = (): unknown =>
        program.run({
          exports: module.exports,
          require,
          module,
          __filename: filename,
          __dirname: directoryOf(filename),
          this: module.exports,
          arguments: argumentsOf(module.exports, require, module, filename, directoryOf(filename)),
        });
      return rt.after(node.builtins.prefetch(text), run);
    };
    return rt.after(
      compileThen(rt, source, options, start, () =>
        this.#words((words) => words.adviseModule(this.#node, filename, text)),
      ),
      (value) => {
        rt.top = outer;
        return value;
      },
    );
  }

  /** `require` as a module finds it. */
  requireOf(module: ModuleObject): object {
    const node = this.#node;
    const { rt } = node;
    const require = rt.native('require', 1, (_, [request]) => this.require(request, module));
    const resolve = rt.native('resolve', 2, (_, [request]) =>
      this.finding(
        () => this.resolve(String(request), module.path, this.#stackOf(module)),
        (path) => path,
      ),
    );
    Object.assign(resolve, { paths: rt.native('paths', 1, () => module.paths) });
    Object.assign(require, {
      resolve,
      main: this.main,
      extensions: this.extensions,
      cache: this.cache,
    });
    return require;
  }

  /** `require` for -e, standard input and the prompt. */
  requireFor(id: string): { readonly require: object; readonly module: ModuleObject } {
    const cwd = this.#node.proc.fs.cwd;
    const module = this.create(`${cwd === '/' ? '' : cwd}/${id}`, undefined);
    module.id = id;
    return { require: this.requireOf(module), module };
  }
}

/** What a module finds as `arguments`: Node wraps it into a function. */
function argumentsOf(..._: readonly unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: the guest's own
  return arguments;
}
