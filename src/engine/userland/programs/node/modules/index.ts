import type { Builtin } from '../process/builtin.ts';
import { bootstrap } from './bootstrap.ts';
import { console } from './console-module.ts';
import { events } from './events.ts';
import { inspect } from './inspect.ts';
import { processModule, processPublic } from './process.ts';
import { timers } from './timers.ts';

/**
 * Node's own modules that every program needs, one a file. To add one: a file here that exports a Builtin (its JavaScript as `source`, what it
 * needs of the machine as `natives`), its name in a group below, and its line in the group's file.
 */
export const MODULES: readonly Builtin[] = [bootstrap, console, events, inspect, processModule, processPublic, timers];

/** Modules that are fetched together, when a program names one of them. */
export interface ModuleGroup {
  readonly names: readonly string[];
  /** Globals and properties of `process` that they stand behind: reading one cannot wait, so a text with such a word has them fetched first. */
  readonly words?: RegExp;
  /** Programs must name its modules with `node:` before them; at the prompt they are no globals. */
  readonly prefixed?: boolean;
  /** Groups whose modules its own require. */
  readonly needs?: readonly ModuleGroup[];
  fetch(): Promise<readonly Builtin[]>;
}

const extras: ModuleGroup = {
  names: [
    'internal/abort-error',
    'internal/call-sites',
    'internal/console-more',
    'internal/console-table',
    'internal/disposal',
    'internal/events-more',
    'internal/parse-args',
    'internal/platform',
    'internal/promisify',
    'module',
    'timers/promises',
  ],
  words:
    /\b(?:timers|using|(?:Async)?DisposableStack|SuppressedError|WebAssembly|WebSocket|EventSource|BroadcastChannel|navigator|EventEmitterAsyncResource|hrtime|memoryUsage|emitWarning|chdir|umask|getgroups|set[ug]id|kill|loadEnvFile|cpuUsage|resourceUsage|getActiveResourcesInfo|prepareStackTrace|(?:set|has)UncaughtExceptionCaptureCallback)\b|promisify|console\.(?:assert|count|time)/,
  fetch: async () => (await import('./on-demand/extras.ts')).EXTRAS,
};

const streams: ModuleGroup = {
  names: [
    'buffer',
    'string_decoder',
    'stream',
    'stream/promises',
    'stream/consumers',
    'tty',
    'internal/stdio',
    'util',
    'util/types',
    'internal/deep-equal',
  ],
  needs: [extras],
  words: /\b(?:Buffer|Blob|atob|btoa|TextEncoder|TextDecoder|stdin|stdout|stderr|openStdin)\b/,
  fetch: async () => (await import('./on-demand/streams.ts')).STREAMS,
};

const files: ModuleGroup = {
  names: ['fs', 'fs/promises', 'internal/fs-streams', 'internal/glob', 'path', 'path/posix', 'path/win32', 'os'],
  needs: [streams],
  fetch: async () => (await import('./on-demand/files.ts')).FILES,
};

const watching: ModuleGroup = {
  names: ['internal/fs-watch', 'internal/watch-mode'],
  words: /\b(?:un)?watch(?:File)?\s*\(/,
  needs: [files],
  fetch: async () => (await import('./on-demand/watching.ts')).WATCHING,
};

const web: ModuleGroup = {
  names: ['url', 'perf_hooks', 'querystring', 'internal/web', 'internal/clone', 'internal/fetch'],
  words:
    /\b(?:URL|URLSearchParams|EventTarget|Event|CustomEvent|AbortController|AbortSignal|DOMException|fetch|Headers|FormData|Request|Response|performance|structuredClone)\b/,
  needs: [streams, files],
  fetch: async () => (await import('./on-demand/web.ts')).WEB,
};

const webStreams: ModuleGroup = {
  names: ['stream/web'],
  words:
    /\b(?:(?:Readable|Writable|Transform|TextEncoder|TextDecoder|Compression|Decompression)(?:Byte)?Stream|(?:ByteLength|Count)QueuingStrategy|(?:to|from)Web|fetch|Response|Request|Blob)/,
  needs: [web],
  fetch: async () => (await import('./on-demand/web-streams.ts')).WEB_STREAMS,
};

const network: ModuleGroup = {
  names: ['dns', 'dns/promises', 'http', 'http2', 'https', 'net', 'tls'],
  needs: [web],
  fetch: async () => (await import('./on-demand/network.ts')).NETWORK,
};

const tools: ModuleGroup = {
  names: [
    'assert',
    'internal/assert-message',
    'assert/strict',
    'async_hooks',
    'child_process',
    'internal/channel',
    'internal/test-files',
    'internal/test-mock',
    'internal/test-reporters',
    'internal/test-runner',
    'cluster',
    'constants',
    'crypto',
    'dgram',
    'diagnostics_channel',
    'domain',
    'inspector',
    'punycode',
    'readline',
    'readline/promises',
    'repl',
    'sys',
    'test',
    'trace_events',
    'v8',
    'vm',
    'wasi',
    'worker_threads',
    'zlib',
  ],
  words: /\b(?:Atomics|crypto|MessageChannel|MessagePort)\b/,
  needs: [web],
  fetch: async () => (await import('./on-demand/tools.ts')).TOOLS,
};

const ciphers: ModuleGroup = {
  names: ['internal/ciphers'],
  words: /\b(?:create|get)(?:C|Dec)ipher/,
  needs: [tools],
  fetch: async () => (await import('./on-demand/ciphers.ts')).CIPHERS,
};

const databases: ModuleGroup = {
  names: ['sqlite', 'internal/sqlite3-addon'],
  prefixed: true,
  needs: [files],
  fetch: async () => (await import('./on-demand/databases.ts')).fetchDatabases(),
};

export const GROUPS: readonly ModuleGroup[] = [
  extras,
  streams,
  files,
  watching,
  web,
  webStreams,
  network,
  tools,
  ciphers,
  databases,
];
