import { FsError } from '../../../../fs/errno.ts';
import type { PyCode } from '../compile/code.ts';
import { compileModule } from '../compile/compiler.ts';
import { FileObject } from '../io/file-object.ts';
import { sourceText } from '../io/source-text.ts';
import { type LibraryFrame, PyException, PyTraceback, systemExitType } from '../objects/exception.ts';
import { PyList, type PyModule } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { parseModule } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { Frame } from './frame.ts';
import { finalizes } from './importer.ts';
import { fetchModule } from './module-registry.ts';
import { syntaxError } from './syntax-error.ts';
import { sayWarnings, type Found as Warned } from './syntax-warnings.ts';
import { unsimulated } from './unsimulated-modules.ts';
import type { Vm } from './vm.ts';

/** `python -m name`: a module or a package's __main__ as the program. */
export function* runModule(vm: Vm, main: PyModule, name: string): Gen<void> {
  const found = yield* find(vm, name);
  if (found?.file.endsWith('/pip/__main__.py') && name === 'pip') {
    const { runPip } = (yield new AwaitRequest(
      vm.process.clock.hold(import('../modules/pip-main.ts')),
    )) as typeof import('../modules/pip-main.ts');
    yield* runPip(vm);
  } else if (!found) yield* fail(vm, unsimulated(name) ?? `No module named ${name}`);
  else {
    const { file, text, library, packageName } = found;
    main.dict.set('__file__', file);
    main.dict.set('__package__', packageName);
    const argv = vm.moduleNamed('sys')?.dict.get('argv');
    if (argv instanceof PyList) argv.items[0] = file;
    const source = { lines: text.split('\n'), hidden: library, library };
    if (!library) vm.sources.set(file, source);
    let code: ReturnType<typeof compileModule>;
    yield* vm.importer.needCharacterNames(text);
    try {
      const { module: tree, warnings } = parseModule(text);
      const said: Warned[] = [...warnings];
      code = compileModule(tree.body, {
        file,
        source,
        mode: 'exec',
        optimize: vm.options.flags.optimize,
        finalizes: finalizes(text),
        warn: (message, line) => said.push({ message, line }),
      });
      yield* sayWarnings(vm, file, said, source.lines);
    } catch (error) {
      if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, file, text);
      throw error;
    }
    yield* belowRunpy(runCode(code, main));
  }
}

/** The frames of runpy, which runs the module; the innermost first. */
const RUNPY: readonly LibraryFrame[] = [
  { file: '<frozen runpy>', line: 88, name: '_run_code', text: '' },
  { file: '<frozen runpy>', line: 203, name: '_run_module_as_main', text: '' },
];

function* runCode(code: PyCode, main: PyModule): Gen<void> {
  yield new RunFrameRequest(new Frame(code, main.dict, main.dict, undefined, undefined));
}

/** Runs a program that CPython runs by runpy: a module, a folder. Tracebacks begin with runpy's frames. */
export function* belowRunpy(program: Gen<void>): Gen<void> {
  try {
    yield* program;
  } catch (error) {
    if (error instanceof PyException && error.traceback)
      for (const frame of RUNPY) error.traceback = new PyTraceback(error.traceback, undefined, 0, frame);
    throw error;
  }
}

interface Found {
  readonly file: string;
  readonly text: string;
  readonly library: boolean;
  readonly packageName: string;
}

function* find(vm: Vm, name: string): Gen<Found | undefined> {
  const parts = name.split('.');
  let dirs = vm.importer.path.items.map((entry) => (entry === '' ? vm.process.fs.cwd : String(entry)));
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    let next: string[] | undefined;
    for (const dir of dirs) {
      const inLibrary = dir === vm.options.libDir || dir.startsWith(`${vm.options.libDir}/`);
      const full = parts.slice(0, i + 1).join('.');
      const library = inLibrary && !vm.options.siteDirs.includes(dir) ? vm.options.modules.get(full) : undefined;
      if (library) {
        if (!last) {
          next = [`${dir}/${part}`];
          break;
        }
        const entry = library.isPackage ? vm.options.modules.get(`${name}.__main__`) : library;
        if (library.isPackage && !entry)
          return yield* fail(
            vm,
            `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`,
          );
        if (library.isPackage) yield* vm.importModule(name);
        const file = `${vm.options.libDir}/${name.replaceAll('.', '/')}${library.isPackage ? '/__main__' : ''}.py`;
        return {
          file,
          text: entry ? ((yield* fetchModule(vm, entry)).source ?? '') : '',
          library: true,
          packageName: library.isPackage ? name : parts.slice(0, -1).join('.'),
        };
      }
      const folder = `${dir}/${part}`;
      if (kind(vm, folder) === 'directory' && (!last || kind(vm, `${folder}/__init__.py`) === 'file')) {
        if (!last) {
          if (kind(vm, `${folder}/__init__.py`) === 'file') yield* vm.importModule(full);
          next = [folder];
          break;
        }
        yield* vm.importModule(name);
        const file = `${folder}/__main__.py`;
        if (kind(vm, file) !== 'file')
          return yield* fail(
            vm,
            `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`,
          );
        return { file, text: sourceText(vm.process.fs.readFile(file)), library: false, packageName: name };
      }
      if (last && kind(vm, `${folder}.py`) === 'file') {
        if (parts.length > 1) yield* vm.importModule(parts.slice(0, -1).join('.'));
        return {
          file: `${folder}.py`,
          text: sourceText(vm.process.fs.readFile(`${folder}.py`)),
          library: false,
          packageName: parts.slice(0, -1).join('.'),
        };
      }
    }
    if (!last && !next)
      return yield* fail(
        vm,
        `Error while finding module specification for '${name}' (ModuleNotFoundError: No module named '${parts.slice(0, i + 1).join('.')}')`,
      );
    dirs = next ?? [];
  }
  return undefined;
}

function kind(vm: Vm, path: string): string | undefined {
  try {
    return vm.process.fs.stat(path).type;
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}

function* fail(vm: Vm, text: string): Gen<undefined> {
  const stderr = vm.moduleNamed('sys')?.dict.get('stderr');
  if (stderr instanceof FileObject) {
    yield* stderr.writeText(vm, `${vm.options.executable}: ${text}\n`);
    yield* stderr.flush(vm);
  }
  const error = new PyException(systemExitType, [1]);
  error.setField('code', 1);
  throw error;
}
