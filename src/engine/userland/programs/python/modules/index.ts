import type { LibraryModule, ModuleRegistry } from '../vm/module-registry.ts';
import { abc } from './abc.ts';
import { argparse } from './argparse.ts';
import { argparseHelp } from './argparse-help.ts';
import { collections } from './collections.ts';
import { collectionsAbc } from './collections-abc.ts';
import { compileCore } from './compile-core.ts';
import { contextlib } from './contextlib.ts';
import { deque } from './deque.ts';
import { enumModule } from './enum.ts';
import { errno } from './errno.ts';
import { functools } from './functools.ts';
import { html } from './html.ts';
import { http } from './http.ts';
import { httpClient } from './http-client.ts';
import { httpServer } from './http-server.ts';
import { io } from './io.ts';
import { ioCore } from './io-core.ts';
import { itertools } from './itertools.ts';
import { json } from './json.ts';
import { jsonCore } from './json-core.ts';
import { jsonDecoder } from './json-decoder.ts';
import { jsonEncoder } from './json-encoder.ts';
import { jsonTool } from './json-tool.ts';
import { keywordModule } from './keyword.ts';
import { linecache } from './linecache.ts';
import { mimetypes } from './mimetypes.ts';
import { os } from './os.ts';
import { posix } from './posix.ts';
import { posixpath } from './posixpath.ts';
import { pyCompile } from './py-compile.ts';
import { types } from './python-types.ts';
import { re } from './re.ts';
import { reCore } from './re-core.ts';
import { signal } from './signal.ts';
import { signalCore } from './signal-core.ts';
import { site } from './site.ts';
import { socket } from './socket.ts';
import { socketCore } from './socket-core.ts';
import { socketserver } from './socketserver.ts';
import { stat } from './stat.ts';
import { sys } from './sys.ts';
import { textwrap } from './textwrap.ts';
import { threadCore } from './thread-core.ts';
import { threading } from './threading.ts';
import { time } from './time.ts';
import { traceback } from './traceback.ts';
import { tracebackCore } from './traceback-core.ts';
import { urllibParse } from './urllib-parse.ts';

const builtinsModule: LibraryModule = {
  frozen: true,
  init: (vm, module) => {
    module.dict = vm.builtins;
  },
};

/** The standard library: the table of contents of this folder. */
export const LIBRARY: ModuleRegistry = new Map<string, LibraryModule>([
  ['builtins', builtinsModule],
  ['abc', abc],
  ['_argparse_help', argparseHelp],
  ['argparse', argparse],
  ['_collections_abc', collectionsAbc],
  ['collections', collections],
  ['_compile', compileCore],
  ['contextlib', contextlib],
  ['_deque', deque],
  ['enum', enumModule],
  ['errno', errno],
  ['functools', functools],
  ['html', html],
  ['http.client', httpClient],
  ['http.server', httpServer],
  ['http', http],
  ['_io', ioCore],
  ['io', io],
  ['itertools', itertools],
  ['_json', jsonCore],
  ['json.decoder', jsonDecoder],
  ['json.encoder', jsonEncoder],
  ['json.tool', jsonTool],
  ['json', json],
  ['keyword', keywordModule],
  ['linecache', linecache],
  ['mimetypes', mimetypes],
  ['os', os],
  ['posix', posix],
  ['posixpath', posixpath],
  ['py_compile', pyCompile],
  ['types', types],
  ['_sre', reCore],
  ['re', re],
  ['_signal', signalCore],
  ['signal', signal],
  ['site', site],
  ['_socket', socketCore],
  ['socket', socket],
  ['socketserver', socketserver],
  ['stat', stat],
  ['sys', sys],
  ['textwrap', textwrap],
  ['_thread', threadCore],
  ['threading', threading],
  ['time', time],
  ['_traceback', tracebackCore],
  ['traceback', traceback],
  ['urllib.parse', urllibParse],
  ['urllib', { isPackage: true, source: '' }],
]);
