/** child_process's JavaScript. */
export const source = String.raw`'use strict';
const { EventEmitter } = require('events');
const { Readable, Writable } = require('stream');
const { Buffer } = require('buffer');
const { promisify } = require('internal/promisify');
const NUMBERS = { ENOENT: -2, EACCES: -13, EAGAIN: -11, EMFILE: -24, ENOEXEC: -8, E2BIG: -7 };
function spawnError(code, syscall, file, args) { const error = new Error(syscall + ' ' + code); error.errno = NUMBERS[code] || -1; error.code = code; error.syscall = syscall; if (file !== undefined) error.path = file; error.spawnargs = args; return error; }
function text(value, name) { if (typeof value !== 'string') throw binding.invalidType(name, 'of type string', value); if (value.length === 0) throw binding.invalidValue(name, 'cannot be empty', value); return value; }
function normalize(file, args, options) {
  text(file, 'file');
  if (!Array.isArray(args)) { if (args !== undefined && args !== null && typeof args === 'object') options = args; else if (args !== undefined && args !== null) throw binding.invalidType('args', 'an instance of Array', args); args = []; }
  if (options !== undefined && options !== null && typeof options !== 'object') throw binding.invalidType('options', 'of type object', options);
  options = { ...options };
  args = args.map(String);
  let spawnfile = file; let argv = [options.argv0 === undefined ? file : options.argv0, ...args];
  if (options.shell) { const line = [file, ...args].join(' '); spawnfile = typeof options.shell === 'string' ? options.shell : '/bin/sh'; argv = [spawnfile, '-c', line]; }
  const env = Object.entries(options.env || process.env).filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]);
  const cwd = options.cwd === undefined || options.cwd === null ? undefined : options.cwd instanceof URL ? options.cwd.pathname : String(options.cwd);
  return { file, args, options, spawnfile, argv, env, cwd };
}
function stdioOf(option, usual) {
  let list = option === undefined || option === null ? [usual, usual, usual] : typeof option === 'string' ? [option, option, option] : [...option];
  while (list.length < 3) list.push(usual);
  return list.map((one, i) => {
    if (one === undefined || one === null) return i < 3 ? usual : 'ignore';
    if (one === 'inherit') return i;
    if (one === 'pipe' || one === 'overlapped' || one === 'ignore') return one === 'overlapped' ? 'pipe' : one;
    if (one === 'ipc') return 'ipc';
    if (typeof one === 'number') return one;
    if (one && typeof one.fd === 'number') return one.fd;
    throw binding.invalidValue('stdio', 'is invalid', one);
  });
}
function reader(fd) {
  const stream = new Readable({ highWaterMark: 65536, read() { binding.read(fd, (bytes) => { if (stream.destroyed) return; stream.push(bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)); }); }, destroy(error, callback) { binding.close(fd); callback(error); } });
  return stream;
}
function writer(fd) {
  return new Writable({ write(chunk, encoding, callback) { binding.write(fd, chunk, callback); }, final(callback) { binding.close(fd); callback(); }, destroy(error, callback) { binding.close(fd); callback(error); } });
}
class ChildProcess extends EventEmitter {
  constructor() { super(); this.exitCode = null; this.signalCode = null; this.killed = false; this.pid = undefined; this.stdin = null; this.stdout = null; this.stderr = null; this.connected = false; }
  kill(signal = 'SIGTERM') {
    if (typeof signal === 'number') signal = Object.keys(require('os').constants.signals).find((name) => require('os').constants.signals[name] === signal) || String(signal);
    if (this.pid === undefined || this.exitCode !== null || this.signalCode !== null) return false;
    const failed = binding.kill(this.pid, signal);
    if (failed === 'EINVAL') throw binding.coded('TypeError', 'ERR_UNKNOWN_SIGNAL', 'Unknown signal: ' + signal);
    if (failed === null) this.killed = true;
    return failed === null;
  }
  ref() {} unref() {}
  [Symbol.dispose]() { if (!this.killed) this.kill(); }
}
function onErrorNT(self, run) {
  run(); //@node:internal/child_process:525:16
}
const onexit = { 'ChildProcess._handle.onexit': function(child, failure, request) {
  child.exitCode = NUMBERS[failure] || -1;
  const error = spawnError(failure, 'spawn ' + request.spawnfile, request.spawnfile, request.argv.slice(1)); //@node:internal/child_process:287:19
  child.emit('error', error); //@node:internal/child_process:293:12
  child.emit('close', child.exitCode, null);
} }['ChildProcess._handle.onexit'];
const EXIT_FRAMES = ['genericNodeError (node:internal/errors:986:15)', 'wrappedFn (node:internal/errors:540:14)', 'ChildProcess.exithandler (node:child_process:417:12)', 'ChildProcess.emit (node:events:514:28)', 'maybeClose (node:internal/child_process:1141:16)', 'ChildProcess._handle.onexit (node:internal/child_process:306:5)'];
function spawn(file, args, options) {
  const request = normalize(file, args, options);
  const child = new ChildProcess();
  child.spawnfile = request.spawnfile; child.spawnargs = request.argv;
  const stdio = stdioOf(request.options.stdio, 'pipe');
  // DIFFERS: node's channel between processes is two pipes, the descriptors after the named ones; only JSON goes through it, no sockets.
  const channel = stdio.indexOf('ipc');
  if (channel >= 0) { stdio.splice(channel, 1, 'in', 'out'); request.env = [...request.env.filter(([name]) => name !== 'NODE_CHANNEL_FD'), ['NODE_CHANNEL_FD', String(channel)]]; }
  const started = binding.spawn({ file: request.spawnfile, argv: request.argv, env: request.env, cwd: request.cwd, stdio, detached: Boolean(request.options.detached) });
  if (started.error) {
    child.stdin = stdio[0] === 'pipe' ? new Writable({ write(c, e, done) { done(); } }) : null; child.stdout = stdio[1] === 'pipe' ? Readable.from([]) : null; child.stderr = stdio[2] === 'pipe' ? Readable.from([]) : null; child.stdio = [child.stdin, child.stdout, child.stderr];
    process.nextTick(onErrorNT, child, () => onexit(child, started.error, request));
    return child;
  }
  child.pid = started.pid;
  const [stdin, stdout, stderr] = started.fds;
  child.stdin = stdin >= 0 ? writer(stdin) : null; child.stdout = stdout >= 0 ? reader(stdout) : null; child.stderr = stderr >= 0 ? reader(stderr) : null;
  child.stdio = [child.stdin, child.stdout, child.stderr];
  let open = 1;
  const closed = () => { if (--open === 0) process.nextTick(() => child.emit('close', child.exitCode, child.signalCode)); };
  if (channel >= 0) { open++; require('internal/channel').open(child, started.fds[channel + 1], started.fds[channel], true, closed); }
  for (const stream of [child.stdout, child.stderr]) if (stream) { open++; stream.once('close', closed); }
  process.nextTick(() => child.emit('spawn'));
  let timer; let forced = false;
  if (request.options.timeout > 0) timer = setTimeout(() => { forced = true; child.kill(request.options.killSignal || 'SIGTERM'); }, request.options.timeout);
  if (request.options.signal) { const { signal } = request.options; const abort = () => { if (child.kill(request.options.killSignal)) { const error = require('internal/abort-error').interrupted(signal, 'child_process:776¦      child.emit(\'error\', new AbortError(undefined, { cause: reason }));¦27', 'abortChildProcess (node:child_process:776:27);AbortSignal.onAbortListener (node:child_process:846:7)'); child.emit('error', error); } }; if (signal.aborted) process.nextTick(abort); else signal.addEventListener('abort', abort, { once: true }); }
  binding.wait(started.pid, (code, signal) => {
    clearTimeout(timer);
    child.exitCode = code; child.signalCode = signal;
    if (child.stdin) child.stdin.destroy();
    for (const stream of [child.stdout, child.stderr]) if (stream && stream.listenerCount('data') === 0 && stream.listenerCount('readable') === 0 && !stream.readableFlowing && stream.listenerCount('end') === 0 && !stream._readableState.pipes?.length) stream.resume();
    // What the child has written is read first, as libuv looks at signals last.
    const tell = (turns) => { if (turns > 0) { setImmediate(tell, turns - 1); return; } child.emit('exit', code, signal); closed(); };
    tell(stdio.includes('pipe') ? 2 : 0);
  });
  return child;
}
function execFile(file, args, options, callback) {
  if (typeof args === 'function') { callback = args; args = []; options = {}; } else if (!Array.isArray(args)) { callback = options; options = args; args = []; }
  if (typeof options === 'function') { callback = options; options = {}; }
  options = { encoding: 'utf8', maxBuffer: 1024 * 1024, ...options };
  const child = spawn(file, args, { ...options, stdio: undefined });
  const parts = { stdout: [], stderr: [] }; let failure; let tooMuch;
  const cmd = options.shell ? file : [file, ...args].join(' ');
  for (const name of ['stdout', 'stderr']) { let size = 0; child[name].on('data', (chunk) => { size += chunk.length; if (size > options.maxBuffer && !tooMuch) { tooMuch = binding.coded('RangeError', 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER', name + ' maxBuffer length exceeded'); parts[name].push(chunk.subarray(0, chunk.length - (size - options.maxBuffer))); child.kill(); } else if (!tooMuch) parts[name].push(chunk); }); }
  child.on('error', (error) => { failure = error; error.cmd = cmd; });
  child.on('close', (code, signal) => {
    const out = Buffer.concat(parts.stdout), err = Buffer.concat(parts.stderr);
    const shown = (bytes) => options.encoding && options.encoding !== 'buffer' ? bytes.toString(options.encoding) : bytes;
    if (!callback) return;
    let error = failure || tooMuch || null;
    if (!error && (code !== 0 || signal !== null)) { error = new Error('Command failed: ' + cmd + '\n' + err.toString()); error.code = code === null || code < 0 ? null : code; error.killed = child.killed; error.signal = signal; error.cmd = cmd; error.stack = [error.stack.split('\n    at ')[0], ...EXIT_FRAMES].join('\n    at '); }
    callback(error, shown(out), shown(err));
  });
  return child;
}
function exec(command, options, callback) { if (typeof options === 'function') { callback = options; options = undefined; } text(command, 'command'); return execFile(command, [], { ...options, shell: typeof options?.shell === 'string' ? options.shell : true }, callback); }
const exited = (error) => { error.stack = error.stack.split('\n    at ')[0]; return binding.traced(error, 'internal/errors:986¦  const err = new Error(message);¦15', EXIT_FRAMES.join(';'), 'internal/errors:986¦  const err = new Error(message);¦15'); };
const both = (run) => (...args) => { let child; const promise = new Promise((resolve, reject) => { child = run(...args, (error, stdout, stderr) => { if (error) reject(Object.assign(typeof error.code === 'number' ? exited(error) : error, { stdout, stderr })); else resolve({ stdout, stderr }); }); }); promise.child = child; return promise; };
Object.defineProperty(exec, promisify.custom, { value: both(exec) }); Object.defineProperty(execFile, promisify.custom, { value: both(execFile) });
function spawnSync(file, args, options) { return runSync(file, args, options, this === undefined ? 'spawnSync' : 'Object.spawnSync'); }
function runSync(file, args, options, called) {
  const request = normalize(file, args, options);
  const { encoding } = request.options;
  let input = request.options.input; if (typeof input === 'string') input = Buffer.from(input);
  const stdio = stdioOf(request.options.stdio, 'pipe');
  const done = binding.run({ file: request.spawnfile, argv: request.argv, env: request.env, cwd: request.cwd, stdio, detached: false }, input, request.options.timeout || 0, request.options.killSignal || 'SIGTERM');
  if (done.error) return { error: binding.traced(spawnError(done.error, 'spawnSync ' + request.spawnfile, request.spawnfile, request.argv.slice(1)), 'internal/child_process:1160¦    result.error = new ErrnoException(result.error, ¦20', 'Object.spawnSync (node:internal/child_process:1160:20);' + called + ' (node:child_process:928:24)'), status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null };
  const shown = (bytes) => { if (bytes === null) return null; const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length); return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer; };
  const stdout = shown(done.stdout), stderr = shown(done.stderr);
  const result = { status: done.status, signal: done.signal, output: [null, stdout, stderr], pid: done.pid, stdout, stderr };
  if (done.timedOut) result.error = Object.assign(spawnError('ETIMEDOUT', 'spawnSync ' + request.spawnfile, request.spawnfile, request.argv.slice(1)), { errno: -110 });
  return result;
}
const FRAMES = { execSync: ['child_process:1017¦    throw err;¦5', 'checkExecSyncError (node:child_process:942:11);Object.execSync (node:child_process:1014:15)'], execFileSync: ['child_process:981¦    throw err;¦5', 'checkExecSyncError (node:child_process:942:11);Object.execFileSync (node:child_process:977:15)'] };
function checked(result, inherit, command, name, isMethod) {
  if (inherit && result.stderr) process.stderr.write(result.stderr);
  if (!result.error && result.status === 0) return result.stdout;
  if (result.error) {
    if (result.output === null) { result.stdout = undefined; result.stderr = undefined; }
    const { error } = result; const place = name === 'execSync' ? '1014:15' : '971:15';
    error.stack = error.stack.replace(/(spawnSync \(node:child_process:928:24\))/, '$1\n    at ' + (isMethod ? 'Object.' : '') + name + ' (node:child_process:' + place + ')').split('\n').slice(0, 11).join('\n');
    Object.assign(error, { error, ...result });
    throw binding.placed(error, FRAMES[name][0]);
  }
  throw binding.traced(Object.assign(new Error('Command failed: ' + command + (result.stderr && result.stderr.length > 0 ? '\n' + result.stderr.toString() : '')), result), FRAMES[name][0], 'genericNodeError (node:internal/errors:986:15);wrappedFn (node:internal/errors:540:14);' + (isMethod ? FRAMES[name][1] : FRAMES[name][1].replace('Object.', '')));
}
function execFileSync(file, args, options) { const request = normalize(file, args, options); return checked(runSync(file, request.args, request.options, 'spawnSync'), request.options.stdio === undefined, [file, ...request.args].join(' '), 'execFileSync', this !== undefined); }
function execSync(command, options) { text(command, 'command'); return checked(runSync(command, { ...options, shell: typeof options?.shell === 'string' ? options.shell : true }, 'spawnSync'), options?.stdio === undefined, command, 'execSync', this !== undefined); }
function fork(modulePath, args, options) {
  if (modulePath !== null && typeof modulePath === 'object' && modulePath.href) modulePath = require('url').fileURLToPath(modulePath);
  text(modulePath, 'modulePath');
  if (args !== undefined && args !== null && !Array.isArray(args) && typeof args === 'object') { options = args; args = []; }
  options = { ...options };
  const execArgv = options.execArgv || process.execArgv.filter((one, i, all) => !/^(-e|--eval|-p|--print)$/.test(one) && !/^(-e|--eval|-p|--print)$/.test(all[i - 1] || ''));
  let { stdio } = options;
  if (stdio === undefined) stdio = options.silent ? ['pipe', 'pipe', 'pipe', 'ipc'] : [0, 1, 2, 'ipc'];
  else if (typeof stdio === 'string') stdio = [stdio, stdio, stdio, 'ipc'];
  else if (!stdio.includes('ipc')) throw binding.coded('TypeError', 'ERR_CHILD_PROCESS_IPC_REQUIRED', "Forked processes must have an IPC channel, missing value 'ipc' in options.stdio");
  return spawn(options.execPath || process.execPath, [...execArgv, modulePath, ...(args || [])], { ...options, stdio, shell: false });
}
module.exports = { ChildProcess, exec, execFile, execFileSync, execSync, fork, spawn, spawnSync };
`;
