// biome-ignore-all lint/suspicious/noDoubleEquals: an int is a number or a bigint, and only == compares the two
import { frameObject } from '../builtins/frame-object.ts';
import { instanceDict } from '../builtins/object-type.ts';
import { FileObject, textWrapperType } from '../io/file-object.ts';
import { printTo } from '../io/print.ts';
import { methods, native } from '../objects/define.ts';
import { PyGetSet } from '../objects/descriptors.ts';
import { digitLimit } from '../objects/digit-limit.ts';
import { errorType, PyException, raise, systemExitType, typeError, valueError } from '../objects/exception.ts';
import {
  frozensetType,
  makeNativeType,
  NotImplemented,
  objectType,
  Pending,
  PyDict,
  PyFloat,
  PyList,
  type PyModule,
  PyObject,
  PySet,
  PyTuple,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { structSequence } from '../objects/struct-sequence.ts';
import { callGen } from '../protocols/calling.ts';
import { dictOf } from '../protocols/dicts.ts';
import { index } from '../protocols/numbers.ts';
import { compare } from '../protocols/operators.ts';
import { reprOf } from '../protocols/text.ts';
import { COLOURED, PLAIN } from '../traceback/colours.ts';
import { Frame } from '../vm/frame.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Tracing } from '../vm/tracing.ts';
import type { Vm } from '../vm/vm.ts';

const versionInfoType = structSequence(
  'version_info',
  ['major', 'minor', 'micro', 'releaselevel', 'serial'],
  'sys.version_info',
);
const flagsType = structSequence(
  'flags',
  [
    'debug',
    'inspect',
    'interactive',
    'optimize',
    'dont_write_bytecode',
    'no_user_site',
    'no_site',
    'ignore_environment',
    'verbose',
    'bytes_warning',
    'quiet',
    'hash_randomization',
    'isolated',
    'dev_mode',
    'utf8_mode',
    'warn_default_encoding',
    'safe_path',
    'int_max_str_digits',
  ],
  'sys.flags',
);
const floatInfoType = structSequence(
  'float_info',
  ['max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'],
  'sys.float_info',
);
const intInfoType = structSequence(
  'int_info',
  ['bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'],
  'sys.int_info',
);
const hashInfoType = structSequence(
  'hash_info',
  ['width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'],
  'sys.hash_info',
);
export const namespaceType = makeNativeType('SimpleNamespace', objectType);
namespaceType.hasDict = true;
namespaceType.attrs.set('__module__', 'types');
namespaceType.attrs.set('__dict__', new PyGetSet(namespaceType, '__dict__', instanceDict[0], instanceDict[1]));
methods(namespaceType, {
  __init__: [
    'mapping? **kw',
    (_vm, self: PyObject, mapping, keywords: PyDict) => {
      self.dict ??= new PyDict();
      if (mapping instanceof PyDict) for (const [key, value] of mapping.map) self.dict.map.set(key, value);
      for (const [key, value] of keywords.map) self.dict.map.set(key, value);
      return null;
    },
  ],
  __repr__: ['', (vm, self: PyObject) => new Pending(namespaceRepr(vm, self))],
  __replace__: [
    '**kw',
    (_vm, self: PyObject, keywords: PyDict) => {
      const made = new PyObject(self.cls);
      made.dict = new PyDict();
      for (const from of [self.dict, keywords])
        for (const [key, value] of from?.map ?? []) made.dict.map.set(key, value);
      return made;
    },
  ],
  __eq__: [
    'other',
    (_vm, self: PyObject, other) =>
      other instanceof PyObject && other.cls === namespaceType
        ? compare(_vm, 2, self.dict ?? new PyDict(), other.dict ?? new PyDict())
        : NotImplemented,
  ],
});

function* namespaceRepr(vm: Vm, self: PyObject): Gen<Value> {
  const parts: string[] = [];
  for (const [key, value] of self.dict?.map ?? []) parts.push(`${String(key)}=${yield* reprOf(vm, value)}`);
  return `${self.cls.name === 'SimpleNamespace' ? 'namespace' : self.cls.name}(${parts.join(', ')})`;
}

/** Standard streams as the interpreter opens them: line by line on a terminal, in blocks elsewhere, at once with -u. */
function stream(vm: Vm, fd: number, name: string): Value {
  if (vm.process.description(fd) === undefined) return null;
  const tty = vm.process.tty(fd) !== undefined;
  const reads = fd === 0;
  const made = new FileObject(textWrapperType, {
    fd,
    name,
    mode: reads ? 'r' : 'w',
    text: true,
    encoding: 'utf-8',
    errors: fd === 2 ? 'backslashreplace' : 'surrogateescape',
    newline: reads ? null : '\n',
    canRead: reads,
    canWrite: !reads,
    lineBuffered: tty || fd === 2,
    writeThrough: !reads && vm.options.flags.unbuffered,
  });
  made.keepOpen = true;
  return made;
}

function exit(code: Value = null): never {
  const error = new PyException(systemExitType, code === null ? [] : [code]);
  error.setField('code', code);
  throw error;
}

function* displayHook(vm: Vm, value: Value): Gen<Value> {
  if (value === null) return null;
  const text = yield* reprOf(vm, value);
  yield* printTo(vm, [text], null, null, null, undefined);
  vm.builtins.set('_', value);
  return null;
}

/** The traceback to stderr; in colour where that is a terminal. */
export function* exceptHook(vm: Vm, error: PyException): Gen<Value> {
  const stderr = vm.moduleNamed('sys')?.dict.get('stderr');
  const { exceptionText } = (yield new AwaitRequest(
    vm.process.clock.hold(import('../traceback/exception-text.ts')),
  )) as typeof import('../traceback/exception-text.ts');
  const text = yield* exceptionText(vm, error, { colours: canColour(vm) ? COLOURED : PLAIN });
  if (stderr instanceof FileObject) {
    yield* stderr.writeText(vm, text);
    yield* stderr.flush(vm);
  } else if (stderr !== null && stderr !== undefined) yield* printTo(vm, [text], null, '', stderr, undefined);
  return null;
}

export function canColour(vm: Vm): boolean {
  const { env } = vm.process;
  if (env.get('PYTHON_COLORS') === '0' || env.has('NO_COLOR')) return false;
  if (env.get('PYTHON_COLORS') === '1' || env.has('FORCE_COLOR')) return true;
  return env.get('TERM') !== 'dumb' && vm.process.tty(2) !== undefined;
}
function init(vm: Vm, module: PyModule): void {
  const { options } = vm;
  const d = module.dict;
  const [major = 3, minor = 13, micro = 0] = options.version.split('.').map(Number);
  const set = (name: string, value: Value): void => d.set(name, value);
  const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
    d.set(name, native(name, params, call));
  set('argv', new PyList([...options.argv]));
  set('orig_argv', new PyList([...vm.process.argv]));
  set('path', vm.importer.path);
  set('modules', vm.importer.modules);
  set('version', `${options.version} (main, Jun  4 2025, 17:34:25) [GCC 14.2.0]`);
  set('version_info', new PyTuple([major, minor, micro, 'final', 0], versionInfoType));
  set('hexversion', major * 0x1000000 + minor * 0x10000 + micro * 0x100 + 0xf0);
  set('api_version', 1013);
  set('platform', 'linux');
  set('byteorder', 'little');
  set('maxsize', 9223372036854775807n);
  set('maxunicode', 1114111);
  set('executable', options.executable);
  set('_base_executable', options.baseExecutable);
  for (const name of ['prefix', 'exec_prefix']) {
    set(name, options.prefix);
    set(`base_${name}`, options.basePrefix);
  }
  set('platlibdir', 'lib');
  set(
    'copyright',
    'Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved.\n\nCopyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\nCopyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved.',
  );
  set('stdin', stream(vm, 0, '<stdin>'));
  set('stdout', stream(vm, 1, '<stdout>'));
  set('stderr', stream(vm, 2, '<stderr>'));
  for (const name of ['stdin', 'stdout', 'stderr']) set(`__${name}__`, d.get(name));
  set('dont_write_bytecode', options.flags.dontWriteBytecode);
  set('pycache_prefix', null);
  set('warnoptions', new PyList([...options.flags.warnings]));
  set('_xoptions', new PyDict());
  set(
    'flags',
    new PyTuple(
      [
        0,
        0,
        options.flags.interactive ? 1 : 0,
        options.flags.optimize ? 1 : 0,
        options.flags.dontWriteBytecode ? 1 : 0,
        options.flags.noUserSite ? 1 : 0,
        options.flags.noSite ? 1 : 0,
        options.flags.ignoreEnv ? 1 : 0,
        options.flags.verbose ? 1 : 0,
        0,
        0,
        1,
        options.flags.isolated ? 1 : 0,
        options.flags.dev,
        0,
        0,
        options.flags.safePath,
        4300,
      ],
      flagsType,
    ),
  );
  set(
    'float_info',
    new PyTuple(
      [
        new PyFloat(Number.MAX_VALUE),
        1024,
        308,
        new PyFloat(2.2250738585072014e-308),
        -1021,
        -307,
        15,
        53,
        new PyFloat(Number.EPSILON),
        2,
        1,
      ],
      floatInfoType,
    ),
  );
  set('int_info', new PyTuple([30, 4, 4300, 640], intInfoType));
  set('hash_info', new PyTuple([64, 2305843009213693951n, 314159, 0, 1000003, 'siphash13', 64, 128, 0], hashInfoType));
  const implementation = new PyObject(namespaceType);
  implementation.dict = dictOf([
    ['name', 'cpython'],
    ['cache_tag', `cpython-${major}${minor}`],
    ['version', d.get('version_info')],
    ['hexversion', d.get('hexversion')],
    ['_multiarch', 'x86_64-linux-gnu'],
  ]);
  set('implementation', implementation);
  const names = new PySet(frozensetType);
  for (const name of options.modules.keys()) if (!name.includes('.')) names.map.set(name, name);
  set('stdlib_module_names', names);
  set(
    'builtin_module_names',
    new PyTuple(['_io', 'builtins', 'errno', 'itertools', 'marshal', 'posix', 'signal', 'sys', 'time']),
  );
  set('meta_path', new PyList([]));
  set('path_hooks', new PyList([]));
  set('path_importer_cache', new PyDict());
  def('exit', 'status?', (_vm, code) => exit(code ?? null));
  def('getrecursionlimit', '', () => vm.thread.recursionLimit);
  def('setrecursionlimit', 'limit', (_vm, limit) => {
    const n = index(limit);
    if (n < 1) throw raise('ValueError', 'recursion limit must be greater or equal than 1');
    for (const thread of vm.threads) thread.recursionLimit = Math.min(n, 200_000);
    return null;
  });
  def('getsizeof', 'obj default?', (_vm, value) => {
    const look = function* (): Gen<Value> {
      const size = (yield new AwaitRequest(
        vm.process.clock.hold(import('./object-size.ts')),
      )) as typeof import('./object-size.ts');
      return size.sizeOf(value);
    };
    return new Pending(look());
  });
  def('getrefcount', 'object', (vm, value) => {
    // Numbers and texts are immortal, or as good as that.
    if (!(value instanceof PyObject)) return 4294967295;
    const look = function* (): Gen<Value> {
      const collector = vm.collector ?? (yield* vm.needCollector());
      return collector.count(value);
    };
    return new Pending(look());
  });
  def('getdefaultencoding', '', () => 'utf-8');
  def('getfilesystemencoding', '', () => 'utf-8');
  def('getfilesystemencodeerrors', '', () => 'surrogateescape');
  def('intern', 'text', (_vm, text) => {
    if (typeof text !== 'string') throw typeError(`intern() argument must be str, not ${typeOf(text).name}`);
    return text;
  });
  def('is_finalizing', '', () => false);
  def('getswitchinterval', '', () => new PyFloat(0.005));
  def('setswitchinterval', 'interval', () => null);
  def('get_int_max_str_digits', '', () => digitLimit.most);
  def('set_int_max_str_digits', 'maxdigits', (_vm, digits: number) => {
    if (digits !== 0 && digits < 640) throw valueError('maxdigits must be 0 or larger than 640');
    vm.maxDigits = digitLimit.most = digits;
    return null;
  });
  def('exc_info', '', () => {
    const error = vm.thread.handled;
    return new PyTuple(error ? [error.cls, error, error.traceback ?? null] : [null, null, null]);
  });
  def('exception', '', () => vm.thread.handled);
  def('_getframe', 'depth?', (_vm, depth = 0) => {
    let frame = vm.thread.frame;
    for (let i = index(depth); i > 0 && frame; i--) {
      let back = frame.back;
      while (back && !(back instanceof Frame)) back = back.back;
      frame = back;
    }
    if (!frame) throw raise('ValueError', 'call stack is not deep enough');
    return frameObject(frame);
  });
  def('_current_frames', '', () => new PyDict());
  def('settrace', 'fn', (_vm, fn) => new Pending(lookOut(vm, 'trace', fn)));
  def('gettrace', '', () => (vm.thread.tracer as Tracing | undefined)?.trace ?? null);
  def('setprofile', 'fn', (_vm, fn) => new Pending(lookOut(vm, 'profile', fn)));
  def('getprofile', '', () => (vm.thread.tracer as Tracing | undefined)?.profile ?? null);
  def('audit', '*args', () => null);
  def('addaudithook', 'hook', () => null);
  def('displayhook', 'value', (_vm, value) => new Pending(displayHook(vm, value)));
  set('__displayhook__', d.get('displayhook'));
  def('excepthook', 'type value tb', (_vm, _type, value) => new Pending(exceptHook(vm, value as PyException)));
  set('__excepthook__', d.get('excepthook'));
  def('unraisablehook', 'info', () => null);
  def('breakpointhook', '*args **kw', (_vm, args: PyTuple, kw: PyDict) => new Pending(breakpointHook(vm, args, kw)));
  set('__breakpointhook__', d.get('breakpointhook'));
}

/** What breakpoint() calls: pdb, or what PYTHONBREAKPOINT names. */
function* breakpointHook(vm: Vm, args: PyTuple, kw: PyDict): Gen<Value> {
  const wanted = vm.options.flags.ignoreEnv ? '' : (vm.process.env.get('PYTHONBREAKPOINT') ?? '');
  if (wanted === '0') return null;
  const name = wanted === '' ? 'pdb.set_trace' : wanted;
  const dot = name.lastIndexOf('.');
  try {
    const module = yield* vm.importModule(dot < 0 ? 'builtins' : name.slice(0, dot));
    const hook = module.dict.get(name.slice(dot + 1));
    if (hook !== undefined) return yield* callGen(vm, hook, args.items, kw);
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(errorType('ImportError'))) throw error;
  }
  const warnings = yield* vm.importModule('warnings');
  const text = `Ignoring unimportable $PYTHONBREAKPOINT: "${name}"`;
  return yield* callGen(vm, warnings.dict.get('warn'), [text, errorType('RuntimeWarning')]);
}

/** settrace, setprofile: the code for it is fetched when it is first asked for. */
function* lookOut(vm: Vm, kind: 'trace' | 'profile', fn: Value): Gen<Value> {
  const { tracingOf } = (yield new AwaitRequest(
    vm.process.clock.hold(import('../vm/tracing.ts')),
  )) as typeof import('../vm/tracing.ts');
  const tracing = tracingOf(vm, vm.thread);
  tracing[kind] = fn;
  if (fn !== null) tracing.begin();
  return null;
}

export const sys: LibraryModule = { init };
export { callGen };
