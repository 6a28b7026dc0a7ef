import type { Builtin } from '../process/builtin.ts';

/** What is watched while a program runs again and again. */
export interface WatchOptions {
  /** Of --watch-path, in order; without any, the files that the program has loaded are watched. */
  readonly paths: readonly string[];
  readonly preserveOutput: boolean;
  /** SIGTERM, or what --watch-kill-signal says. */
  readonly killSignal: string;
  /** Node's options for the program. */
  readonly execArgv: readonly string[];
  /** The script and its arguments. */
  readonly command: readonly string[];
  readonly envFiles: readonly { readonly path: string; readonly optional: boolean }[];
  readonly colors: boolean;
}

/** `node --watch`: a program as a child, which says what it loads, and starts again 200 ms after the last change. */
const source = `'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const { dirname, resolve } = require('path');
const { fileURLToPath } = require('url');
const { inspect } = require('util');
exports.unknownSignal = (name) => { throw binding.traced(binding.coded('TypeError', 'ERR_UNKNOWN_SIGNAL', 'Unknown signal: ' + name), 'internal/util:378¦  throw new ERR_UNKNOWN_SIGNAL(signal);¦3', 'convertToValidSignal (node:internal/util:378:9);node:internal/main/watch_mode:34:21'); };
exports.run = function run({ paths, preserveOutput, killSignal, execArgv, command, envFiles, colors }) {
  const [blue, green, red, white, clear] = colors ? ['\\x1b[34m', '\\x1b[32m', '\\x1b[31m', '\\x1b[39m', '\\x1bc'] : ['', '', '', '', ''];
  const shown = inspect(command.join(' '));
  const byPath = paths.length > 0;
  const watchers = new Map();
  const wanted = new Set();
  let child; let ended; let exited; let stopping; let restarting = false; let timer; let trigger;
  const say = (color, text) => process.stdout.write(color + text + white + '\\n');
  function changed(path) {
    if (!byPath && !wanted.has(path)) return;
    trigger = path;
    clearTimeout(timer);
    timer = setTimeout(() => { const path = trigger; trigger = undefined; restart(path); }, 200).unref();
  }
  function watch(path, recursive, optional) {
    for (const known of watchers.keys()) if (known === path || (byPath && path.startsWith(known === '/' ? known : known + '/'))) return;
    const watcher = fs.watch(path, { recursive, throwIfNoEntry: !optional });
    watcher.on('change', (type, name) => changed(recursive ? resolve(path, name) : path));
    watchers.set(path, watcher);
  }
  function want(file, optional) { watch(file, false, optional); wanted.add(file); }
  function told(message) {
    if (message === null || typeof message !== 'object') return;
    try {
      for (const file of message['watch:require'] || []) want(file);
      for (const url of message['watch:import'] || []) want(fileURLToPath(url));
    } catch {}
  }
  function start() {
    exited = false; stopping = false;
    child = spawn(process.execPath, [...execArgv, ...command], { stdio: byPath ? 'inherit' : ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, WATCH_REPORT_DEPENDENCIES: '1' } });
    child.on('message', told);
    for (const { path, optional } of envFiles) want(resolve(path), optional);
    ended = new Promise((resolve) => child.once('exit', (code) => {
      exited = true;
      if (!stopping) say(code === 0 ? blue : red, (code === 0 ? 'Completed' : 'Failed') + ' running ' + shown + '. Waiting for file changes before restarting...');
      resolve(code);
    }));
  }
  async function stop(signal, force) {
    if ((child.killed || exited) && !force) return;
    stopping = true;
    if (!exited && child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  }
  async function restart(path) {
    if (restarting) return;
    restarting = true;
    if (!preserveOutput) process.stdout.write(clear);
    say(blue, 'Change detected in ' + inspect(path));
    say(green, 'Restarting ' + shown);
    wanted.clear();
    let late = false;
    const grace = setTimeout(() => { late = true; say(blue, 'Waiting for graceful termination...'); }, 500).unref();
    await stop(killSignal);
    clearTimeout(grace);
    if (late) { if (!preserveOutput) process.stdout.write(clear); say(green, 'Gracefully restarted ' + shown); }
    start();
    restarting = false;
  }
  for (const path of paths) watch(resolve(path), true);
  start();
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, async () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
    process.exit(await stop(signal, true) ?? 0);
  });
};
`;

/** Runs a program again when a file changes. */
export const watchMode: Builtin = {
  name: 'internal/watch-mode',
  internal: true,
  source,
  natives: (node) => node.argumentErrors,
};
