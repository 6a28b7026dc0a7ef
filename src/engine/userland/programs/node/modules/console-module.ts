import type { Builtin } from '../process/builtin.ts';

const source = String.raw`'use strict';
const { formatWithOptions, inspect } = require('internal/inspect');
const groups = new WeakMap();
function Console(stdout, stderr) {
  if (!new.target) return new Console(stdout, stderr);
  if (stdout && typeof stdout.write !== 'function') ({ stdout, stderr } = stdout);
  for (const name of Object.keys(methods)) this[name] = methods[name].bind(this);
  Object.defineProperty(this, '_stdout', { value: stdout, writable: true, configurable: true });
  Object.defineProperty(this, '_stderr', { value: stderr || stdout, writable: true, configurable: true });
  groups.set(this, { indent: '', counts: new Map(), times: new Map() });
}
function write(self, which, text) {
  const { indent } = groups.get(self);
  if (indent.length > 0) text = indent + (text.includes('\n') ? text.replace(/\n/g, '\n' + indent) : text);
  const stream = which === 1 ? self._stdout : self._stderr;
  if (stream === undefined) binding.write(which, text + '\n');
  else stream.write(text + '\n');
}
const optionsOf = (self, which) => ({ colors: binding.colors(which, which === 1 ? self._stdout : self._stderr) });
const print = (self, which, args) => write(self, which, formatWithOptions(optionsOf(self, which), ...args));
const methods = {
  log(...args) { print(this, 1, args); },
  warn(...args) { print(this, 2, args); },
  dir(value, options) { write(this, 1, inspect(value, { customInspect: false, ...optionsOf(this, 1), ...options })); },
  trace(...args) {
    const error = { name: 'Trace', message: formatWithOptions({}, ...args) };
    Error.captureStackTrace(error, this.trace);
    methods.error.call(this, error.stack);
  },
  clear() { const out = this._stdout || process.stdout; if (out.isTTY) out.write('\x1b[1;1H\x1b[0J'); },
  group(...args) { if (args.length > 0) methods.log.apply(this, args); groups.get(this).indent += '  '; },
  groupEnd() { const g = groups.get(this); g.indent = g.indent.slice(0, -2); },
  table(data, columns) {
    if (columns !== undefined && !Array.isArray(columns)) throw binding.invalidType('properties', 'an instance of Array', columns);
    if (data === null || typeof data !== 'object') return methods.log.call(this, data);
    write(this, 1, require('internal/console-table').table(data, columns, optionsOf(this, 1)));
  },
};
for (const name of ['time', 'timeEnd', 'timeLog', 'assert', 'count', 'countReset'])
  methods[name] = { [name](...args) { return require('internal/console-more').methodsOf(methods, groups, binding.now)[name].apply(this, args); } }[name];
methods.debug = methods.log; methods.info = methods.log; methods.error = methods.warn; methods.dirxml = methods.log; methods.groupCollapsed = methods.group;
const order = ['log', 'warn', 'dir', 'time', 'timeEnd', 'timeLog', 'trace', 'assert', 'clear', 'count', 'countReset', 'group', 'groupCollapsed', 'groupEnd', 'table', 'debug', 'info', 'dirxml', 'error'];
const con = {};
groups.set(con, { indent: '', counts: new Map(), times: new Map() });
for (const name of order) {
  const method = methods[name];
  con[name] = { [name](...args) { return method.apply(con, args); } }[name];
}
Object.defineProperty(con, '_stdout', { get: () => undefined, configurable: true });
con.Console = Console;
Object.defineProperty(con, Symbol.toStringTag, { value: 'console', configurable: true });
module.exports = con;
`;

/** console. The global one writes past `process.stdout`'s object, as nobody can tell. */
export const console: Builtin = {
  name: 'console',
  source,
  natives(node) {
    const { rt, proc } = node;
    return {
      invalidType: node.argumentErrors.invalidType,
      now: rt.native('now', 0, () => proc.clock.now()),
      colors: rt.native('colors', 2, (_, [fd, stream]) =>
        stream === undefined
          ? node.colors(Number(fd))
          : Boolean((stream as { readonly isTTY?: unknown }).isTTY) && node.colors(Number(fd)),
      ),
      write: rt.native('write', 2, (_, [fd, text]) => node.writeOut(Number(fd), String(text))),
    };
  },
};
