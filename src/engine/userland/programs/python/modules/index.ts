import type { LibraryEntry, LibraryModule, ModuleRegistry } from '../vm/module-registry.ts';
import { site } from './site.ts';
import { sys } from './sys.ts';

const builtinsModule: LibraryModule = {
  init: (vm, module) => {
    module.dict = vm.builtins;
  },
};

type Facts = Omit<LibraryEntry, 'fetch' | 'module'>;

function atHand(module: LibraryModule, facts: Facts = {}): LibraryEntry {
  return { ...facts, module, fetch: async () => module };
}

/** A module that lies in a file of its own, under that name. */
function onImport<Name extends string>(
  name: Name,
  file: () => Promise<Readonly<Record<Name, LibraryModule>>>,
  facts: Facts = {},
): LibraryEntry {
  return { ...facts, module: undefined, fetch: async () => (await file())[name] };
}

/** Compiled into the interpreter: found before the folders of sys.path. */
const frozen = true;
const isPackage = true;

/** The standard library: the table of contents of this folder. What a program imports is fetched then. */
export const LIBRARY: ModuleRegistry = new Map<string, LibraryEntry>([
  ['abc', onImport('abc', () => import('./abc.ts'))],
  ['argparse', onImport('argparse', () => import('./argparse.ts'))],
  ['_argparse_help', onImport('argparseHelp', () => import('./argparse-help.ts'))],
  ['atexit', onImport('atexit', () => import('./atexit.ts'), { frozen })],
  ['bisect', onImport('bisect', () => import('./bisect.ts'))],
  ['builtins', atHand(builtinsModule, { frozen })],
  ['calendar', onImport('calendarModule', () => import('./calendar.ts'))],
  ['collections', onImport('collections', () => import('./collections.ts'), { isPackage })],
  ['_collections_abc', onImport('collectionsAbc', () => import('./collections-abc.ts'))],
  ['_compile', onImport('compileCore', () => import('./compile-core.ts'), { frozen })],
  ['contextlib', onImport('contextlib', () => import('./contextlib.ts'))],
  ['copy', onImport('copy', () => import('./copy.ts'))],
  ['csv', onImport('csv', () => import('./csv.ts'))],
  ['dataclasses', onImport('dataclasses', () => import('./dataclasses.ts'))],
  ['datetime', onImport('datetime', () => import('./datetime.ts'))],
  ['_datetime', onImport('datetimeCore', () => import('./datetime-core.ts'))],
  ['_datetime_class', onImport('datetimeClassCore', () => import('./datetime-class-core.ts'))],
  ['decimal', onImport('decimal', () => import('./decimal.ts'))],
  ['_decimal_format', onImport('decimalFormatCore', () => import('./decimal-format-core.ts'))],
  ['_decimal_functions', onImport('decimalFunctionsCore', () => import('./decimal-functions-core.ts'))],
  ['_decimal_number', onImport('decimalNumberCore', () => import('./decimal-number-core.ts'))],
  ['_deque', onImport('deque', () => import('./deque.ts'))],
  ['enum', onImport('enumModule', () => import('./enum.ts'))],
  ['errno', onImport('errno', () => import('./errno.ts'), { frozen })],
  ['fnmatch', onImport('fnmatch', () => import('./fnmatch.ts'))],
  ['fractions', onImport('fractions', () => import('./fractions.ts'))],
  ['functools', onImport('functools', () => import('./functools.ts'))],
  ['gc', onImport('gc', () => import('./gc.ts'), { frozen })],
  ['glob', onImport('glob', () => import('./glob.ts'))],
  ['heapq', onImport('heapq', () => import('./heapq.ts'))],
  ['html', onImport('html', () => import('./html.ts'), { isPackage })],
  ['http', onImport('http', () => import('./http.ts'), { isPackage })],
  ['http.client', onImport('httpClient', () => import('./http-client.ts'))],
  ['http.server', onImport('httpServer', () => import('./http-server.ts'))],
  ['_io', onImport('ioCore', () => import('./io-core.ts'), { frozen })],
  ['io', onImport('io', () => import('./io.ts'))],
  ['itertools', onImport('itertools', () => import('./itertools.ts'))],
  ['_json', onImport('jsonCore', () => import('./json-core.ts'), { frozen })],
  ['json', onImport('json', () => import('./json.ts'), { isPackage })],
  ['json.decoder', onImport('jsonDecoder', () => import('./json-decoder.ts'))],
  ['json.encoder', onImport('jsonEncoder', () => import('./json-encoder.ts'))],
  ['json.tool', onImport('jsonTool', () => import('./json-tool.ts'))],
  ['keyword', onImport('keywordModule', () => import('./keyword.ts'))],
  ['linecache', onImport('linecache', () => import('./linecache.ts'))],
  ['logging', onImport('logging', () => import('./logging.ts'), { isPackage })],
  ['logging.handlers', onImport('loggingHandlers', () => import('./logging-handlers.ts'))],
  ['_logging_handlers', onImport('loggingHandlersCore', () => import('./logging-handlers-core.ts'))],
  ['_logging_loggers', onImport('loggingLoggersCore', () => import('./logging-loggers-core.ts'))],
  ['math', onImport('math', () => import('./math.ts'), { frozen })],
  ['mimetypes', onImport('mimetypes', () => import('./mimetypes.ts'))],
  ['numbers', onImport('numbersModule', () => import('./numbers.ts'))],
  ['operator', onImport('operator', () => import('./operator.ts'))],
  ['os', onImport('os', () => import('./os.ts'))],
  ['pathlib', onImport('pathlib', () => import('./pathlib.ts'))],
  ['posix', onImport('posix', () => import('./posix.ts'), { frozen })],
  ['posixpath', onImport('posixpath', () => import('./posixpath.ts'))],
  ['py_compile', onImport('pyCompile', () => import('./py-compile.ts'))],
  ['queue', onImport('queue', () => import('./queue.ts'))],
  ['_random', onImport('randomCore', () => import('./random-core.ts'), { frozen })],
  ['random', onImport('random', () => import('./random.ts'))],
  ['re', onImport('re', () => import('./re.ts'), { isPackage })],
  ['reprlib', onImport('reprlib', () => import('./reprlib.ts'))],
  ['shlex', onImport('shlex', () => import('./shlex.ts'))],
  ['shutil', onImport('shutil', () => import('./shutil.ts'))],
  ['_signal', onImport('signalCore', () => import('./signal-core.ts'), { frozen })],
  ['signal', onImport('signal', () => import('./signal.ts'))],
  ['site', atHand(site)],
  ['_socket', onImport('socketCore', () => import('./socket-core.ts'), { frozen })],
  ['socket', onImport('socket', () => import('./socket.ts'))],
  ['socketserver', onImport('socketserver', () => import('./socketserver.ts'))],
  ['_sre', onImport('reCore', () => import('./re-core.ts'), { frozen })],
  ['stat', onImport('stat', () => import('./stat.ts'))],
  ['statistics', onImport('statistics', () => import('./statistics.ts'))],
  ['string', onImport('stringModule', () => import('./string.ts'))],
  ['_strptime', onImport('strptimeModule', () => import('./strptime-parser.ts'))],
  ['subprocess', onImport('subprocess', () => import('./subprocess.ts'))],
  ['sys', atHand(sys, { frozen })],
  ['tempfile', onImport('tempfile', () => import('./tempfile.ts'))],
  ['textwrap', onImport('textwrap', () => import('./textwrap.ts'))],
  ['_thread', onImport('threadCore', () => import('./thread-core.ts'), { frozen })],
  ['threading', onImport('threading', () => import('./threading.ts'))],
  ['time', onImport('time', () => import('./time.ts'), { frozen })],
  ['_traceback', onImport('tracebackCore', () => import('./traceback-core.ts'), { frozen })],
  ['traceback', onImport('traceback', () => import('./traceback.ts'))],
  ['types', onImport('types', () => import('./python-types.ts'))],
  ['typing', onImport('typing', () => import('./typing.ts'))],
  ['_typing_tools', onImport('typingToolsCore', () => import('./typing-tools-core.ts'))],
  ['urllib', atHand({ source: '' }, { isPackage })],
  ['urllib.parse', onImport('urllibParse', () => import('./urllib-parse.ts'))],
  ['warnings', onImport('warnings', () => import('./warnings.ts'))],
]);
