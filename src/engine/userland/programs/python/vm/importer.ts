import { FsError } from '../../../../fs/errno.ts';
import type { PyCode } from '../compile/code.ts';
import { compileModule } from '../compile/compiler.ts';
import { sourceText } from '../io/source-text.ts';
import { native } from '../objects/define.ts';
import { typeError } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import { Pending, PyDict, PyList, PyModule, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { parseModule } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { Frame } from './frame.ts';
import { importName, noModule } from './import.ts';
import { fetchModule, type LibraryEntry } from './module-registry.ts';
import { syntaxError } from './syntax-error.ts';
import { type Found, sayWarnings } from './syntax-warnings.ts';
import type { Vm } from './vm.ts';

/** Code of library modules, compiled once for all machines. */
const compiled = new Map<string, PyCode>();

/** A text that has finalizers or weak references. */
export const finalizes = (text: string): boolean => /\b(__del__|weakref|gc)\b/.test(text) || keepsGenerators(text);

/** It takes steps of generators by hand, and may let go of one that has something to do at its end. */
export const keepsGenerators = (text: string): boolean =>
  /\byield\b/.test(text) && /\b(finally:|with |except\b)/.test(text) && /\bnext\(|\.send\(/.test(text);

/** Finds and runs modules: the library, then files along sys.path. */
export class Importer {
  readonly #vm: Vm;
  readonly modules = new PyDict();
  readonly loading = new Set<string>();
  readonly path = new PyList([]);
  readonly importFunction: PyNative;

  constructor(vm: Vm) {
    this.#vm = vm;
    this.importFunction = native(
      '__import__',
      'name! globals= locals= fromlist= level=',
      (_vm, name, globals, _locals, names = null, level = 0) => {
        if (typeof name !== 'string') throw typeError('module name must be a string');
        return new Pending(
          importName(
            vm,
            name,
            globals instanceof PyDict ? globals : (vm.thread.frame?.globals ?? new PyDict()),
            names,
            level as number,
          ),
        );
      },
    );
  }

  *load(name: string): Gen<PyModule> {
    const known = this.modules.get(name);
    if (known instanceof PyModule) return known;
    if (known === null) throw noModule(name, `import of ${name} halted; None in sys.modules`);
    const dot = name.lastIndexOf('.');
    let path: Value = this.path;
    let parent: PyModule | undefined;
    if (dot > 0) {
      parent = yield* this.load(name.slice(0, dot));
      const again = this.modules.get(name);
      if (again instanceof PyModule) return again;
      path = parent.dict.get('__path__');
      if (path === undefined) {
        const attribute = parent.dict.get(name.slice(dot + 1));
        if (attribute instanceof PyModule) return attribute;
        throw noModule(name, `No module named '${name}'; '${name.slice(0, dot)}' is not a package`);
      }
    }
    const module = yield* this.#find(name, path instanceof PyList ? path.items : []);
    if (!module) throw noModule(name);
    parent?.dict.set(name.slice(dot + 1), module);
    return module;
  }

  *loadIfThere(name: string): Gen<Value> {
    try {
      return yield* this.load(name);
    } catch (error) {
      if (error instanceof Error || !isNoModule(error, name)) throw error;
      return undefined;
    }
  }

  *#find(name: string, path: readonly Value[]): Gen<PyModule | undefined> {
    const vm = this.#vm;
    const library = vm.options.modules.get(name);
    if (library?.frozen) return yield* this.#library(name, library);
    const base = name.slice(name.lastIndexOf('.') + 1);
    const { fs } = vm.process;
    for (const entry of path) {
      if (typeof entry !== 'string') continue;
      if (
        library &&
        (entry === vm.options.libDir || entry.startsWith(`${vm.options.libDir}/`)) &&
        !vm.options.siteDirs.includes(entry)
      )
        return yield* this.#library(name, library);
      const dir = entry === '' ? fs.cwd : entry;
      for (const [file, isPackage] of [
        [`${dir}/${base}/__init__.py`, true],
        [`${dir}/${base}.py`, false],
      ] as const) {
        let bytes: Uint8Array;
        try {
          if (fs.stat(file).type !== 'file') continue;
          bytes = fs.readFile(file);
        } catch (error) {
          if (error instanceof FsError) continue;
          throw error;
        }
        if (entry === vm.options.libDir) continue;
        return yield* this.#source(name, file, bytes, isPackage ? `${dir}/${base}` : undefined);
      }
    }
    for (const entry of path) {
      if (typeof entry !== 'string' || entry === vm.options.libDir) continue;
      const dir = `${entry === '' ? fs.cwd : entry}/${base}`;
      try {
        if (fs.stat(dir).type !== 'directory') continue;
      } catch (error) {
        if (error instanceof FsError) continue;
        throw error;
      }
      const module = new PyModule(name);
      module.dict.set('__path__', new PyList([dir]));
      module.dict.set('__package__', name);
      this.modules.set(name, module);
      return module;
    }
    return undefined;
  }

  *#library(name: string, entry: LibraryEntry): Gen<PyModule> {
    const vm = this.#vm;
    const library = yield* fetchModule(vm, entry);
    const known = this.modules.get(name);
    if (known instanceof PyModule) return known;
    const module = new PyModule(name);
    const file = `${vm.options.libDir}/${name.replaceAll('.', '/')}${entry.isPackage ? '/__init__' : ''}.py`;
    if ((library.source !== undefined && !entry.frozen) || entry.isPackage) module.dict.set('__file__', file);
    if (entry.isExtension)
      module.dict.set('__file__', `${vm.options.libDir}/lib-dynload/${name}.cpython-313-x86_64-linux-gnu.so`);
    if (entry.isPackage) module.dict.set('__path__', new PyList([file.slice(0, file.lastIndexOf('/'))]));
    module.dict.set('__package__', entry.isPackage ? name : name.split('.').slice(0, -1).join('.'));
    this.modules.set(name, module);
    this.loading.add(name);
    try {
      const done = library.init?.(vm, module);
      if (done) yield* done;
      if (name !== 'builtins')
        for (const value of module.dict.map.values())
          if (value instanceof PyNative && value.owner === undefined) value.module ??= name;
      if (library.source !== undefined) {
        let code = compiled.get(`${name} ${file}`);
        if (!code) {
          const source = { lines: library.source.split('\n'), hidden: true, library: true };
          code = compileModule(parseModule(library.source).module.body, { file, source, mode: 'exec' });
          compiled.set(`${name} ${file}`, code);
        }
        yield* this.#run(module, code);
      }
    } catch (error) {
      this.modules.map.delete(name);
      throw error;
    } finally {
      this.loading.delete(name);
    }
    return module;
  }

  /** Waits for the table of character names, where a program's text or a pattern may want it. */
  *needCharacterNames(text: string): Gen<void> {
    if (this.#vm.characterNames.find === undefined && text.includes('\\N{')) yield* this.load('_unicode_names');
  }

  *#source(name: string, file: string, bytes: Uint8Array, packageDir: string | undefined): Gen<PyModule> {
    const vm = this.#vm;
    let text = '';
    let code: PyCode;
    try {
      text = sourceText(bytes);
      yield* this.needCharacterNames(text);
      const source = { lines: text.split('\n') };
      vm.sources.set(file, source);
      const { module: tree, warnings } = parseModule(text);
      const found: Found[] = [...warnings];
      code = compileModule(tree.body, {
        file,
        source,
        mode: 'exec',
        optimize: vm.options.flags.optimize,
        finalizes: finalizes(text),
        warn: (message, line) => found.push({ message, line }),
      });
      yield* sayWarnings(vm, file, found, source.lines);
    } catch (error) {
      if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, file, text);
      throw error;
    }
    const module = new PyModule(name);
    module.dict.set('__file__', file);
    if (packageDir !== undefined) module.dict.set('__path__', new PyList([packageDir]));
    module.dict.set('__package__', packageDir !== undefined ? name : name.split('.').slice(0, -1).join('.'));
    this.modules.set(name, module);
    this.loading.add(name);
    this.#writeCache(file);
    try {
      yield* this.#run(module, code);
    } catch (error) {
      this.modules.map.delete(name);
      throw error;
    } finally {
      this.loading.delete(name);
    }
    const replaced = this.modules.get(name);
    return replaced instanceof PyModule ? replaced : module;
  }

  *#run(module: PyModule, code: PyCode): Gen<void> {
    module.dict.set('__builtins__', this.#vm.builtins);
    yield new RunFrameRequest(new Frame(code, module.dict, module.dict, undefined, undefined));
  }

  /** `__pycache__/name.cpython-313.pyc`, where the folder may be written: learners see it appear. */
  #writeCache(file: string): void {
    const vm = this.#vm;
    if (vm.options.flags.dontWriteBytecode) return;
    writeBytecode(vm, file);
  }
}

/** Leaves a compiled file beside the source; its bytes are a stand-in with the right magic number. */
export function writeBytecode(vm: Vm, file: string): string | undefined {
  const slash = file.lastIndexOf('/');
  const dir = `${slash === -1 ? '' : file.slice(0, slash + 1)}__pycache__`;
  const base = file.slice(slash + 1).replace(/\.py$/, '');
  const [major = '3', minor = '13'] = vm.options.version.split('.');
  const target = `${dir}/${base}.cpython-${major}${minor}.pyc`;
  const { fs } = vm.process;
  try {
    const { mtime, size } = fs.stat(file);
    const head = new Uint8Array(16 + Math.ceil(size * 1.2));
    head.set([0xf3, 0x0d, 0x0d, 0x0a]);
    new DataView(head.buffer).setUint32(8, Math.floor(mtime / 1000), true);
    new DataView(head.buffer).setUint32(12, size, true);
    if (!fs.exists(dir)) fs.mkdir(dir, 0o755);
    fs.writeFile(target, head);
    return target;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return undefined;
  }
}

function isNoModule(error: unknown, name: string): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'field' in error &&
    typeof error.field === 'function' &&
    error.field('name') === name &&
    'cls' in error &&
    (error.cls as { name: string }).name === 'ModuleNotFoundError'
  );
}
