import type { Builtin } from '../process/builtin.ts';

/** node:test: tests, suites, hooks and mock functions, reported as on a terminal (the reporter `spec`). */
export const nodeTest: Builtin = {
  name: 'test',
  source: String.raw`'use strict';
const { inspect } = require('internal/inspect');
const color = (code, text) => process.stdout.isTTY ? '\x1b[' + code + 'm' + text + '\x1b[39m' : text;
class Node { constructor(name, run, parent, options, kind) { Object.assign(this, { name, run, parent, options, kind, children: [], hooks: { before: [], after: [], beforeEach: [], afterEach: [] }, level: parent ? parent.level + 1 : -1 }); } }
const root = new Node('<root>', undefined, undefined, {}, 'suite');
let current = root; let scheduled = false; const counts = { tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 }; const failures = [];
const began = performance.now();
function read(args) { let name = '<anonymous>', options = {}, run; for (const arg of args) { if (typeof arg === 'string') name = arg; else if (typeof arg === 'function') { run = arg; if (name === '<anonymous>' && arg.name) name = arg.name; } else if (arg && typeof arg === 'object') options = arg; } return { name, options, run: run || (() => {}) }; }
function add(kind, args, extra = {}) {
  const { name, options, run } = read(args);
  const node = new Node(name, run, current, { ...options, ...extra }, kind);
  current.children.push(node);
  if (!scheduled) { scheduled = true; setImmediate(start); }
  node.done = new Promise((resolve) => { node.finish = resolve; });
  if (kind === 'suite') { const before = current; current = node; const made = run(); current = before; if (made && typeof made.then === 'function') node.ready = made; }
  return node.done;
}
const flavours = (kind) => { const make = (...args) => add(kind, args); for (const [name, extra] of [['skip', { skip: true }], ['todo', { todo: true }], ['only', { only: true }]]) make[name] = (...args) => add(kind, args, extra); return make; };
const test = flavours('test'); const suite = flavours('suite');
const hook = (name) => (run) => { current.hooks[name].push(run); };
const call = (run, context) => new Promise((resolve, reject) => { try { if (run.length > 1) run(context, (error) => error ? reject(error) : resolve()); else Promise.resolve(run(context)).then(resolve, reject); } catch (error) { reject(error); } });
const pad = (node) => '  '.repeat(Math.max(0, node.level));
const took = (ms) => color(90, '(' + Number(ms.toFixed(6)) + 'ms)');
const print = (text) => process.stdout.write(text + '\n');
function show(error) { return inspect(error, { colors: Boolean(process.stdout.isTTY) }); }
function report(node, state, ms, error) {
  const reason = typeof node.options.skip === 'string' ? ' # ' + node.options.skip : state === 'skip' ? ' # SKIP' : node.options.todo ? ' # ' + (typeof node.options.todo === 'string' ? node.options.todo : 'TO' + 'DO') : '';
  const line = { pass: color(32, '✔ ' + node.name), fail: color(31, '✖ ' + node.name), skip: color(90, '﹣ ' + node.name) }[state] + ' ' + took(ms) + reason;
  if (node.kind === 'suite') print(pad(node) + line); else print(pad(node) + line);
  if (error) failures.push({ node, ms, error });
}
const parents = (node) => { const list = []; for (let at = node.parent; at; at = at.parent) list.unshift(at); return list; };
async function runTest(node) {
  const start = performance.now();
  counts.tests++;
  if (node.options.skip) { counts.skipped++; report(node, 'skip', performance.now() - start); return true; }
  const context = { name: node.name, diagnostic(text) { node.notes = [...(node.notes || []), text]; }, skip(why) { node.options = { ...node.options, skip: why || true }; }, todo(why) { node.options = { ...node.options, todo: why || true }; }, mock, assert: require('assert'), test: (...args) => { const { name, options, run } = read(args); const inner = new Node(name, run, node, options, 'test'); node.inner = true; announce(node); return runTest(inner).then((ok) => { if (!ok) node.broken = true; }); }, before: (run) => run(), after: (run) => node.hooks.after.push(run), beforeEach() {}, afterEach() {}, signal: new AbortController().signal };
  let error;
  try {
    for (const at of parents(node)) for (const run of at.hooks.beforeEach) await call(run, context);
    await call(node.run, context);
    for (const run of node.hooks.after) await call(run, context);
  } catch (thrown) { error = thrown === undefined ? new Error('undefined') : thrown; }
  try { for (const at of parents(node)) for (const run of at.hooks.afterEach) await call(run, context); } catch (thrown) { error ||= thrown; }
  const ms = performance.now() - start;
  if (!error && node.broken) error = new Error('1 subtest failed');
  if (node.options.skip && !error) { counts.skipped++; report(node, 'skip', ms); return true; }
  if (node.options.todo) { counts.todo++; report(node, error ? 'fail' : 'pass', ms); return true; }
  if (error) counts.fail++; else counts.pass++;
  report(node, error ? 'fail' : 'pass', ms, error);
  return !error;
}
function announce(node) { if (node.announced) return; node.announced = true; print(pad(node) + '▶ ' + node.name); }
async function runSuite(node) {
  const start = performance.now();
  counts.suites++;
  await node.ready;
  if (node.options.skip) { report(node, 'skip', 0); return true; }
  announce(node);
  let ok = true; let error;
  try { for (const run of node.hooks.before) await call(run, {}); for (const child of node.children) if (!(await runNode(child))) ok = false; for (const run of node.hooks.after) await call(run, {}); } catch (thrown) { error = thrown; ok = false; }
  if (!ok && !error) { const failed = node.children.filter((child) => child.failed).length; error = Object.assign(new Error(failed + ' subtest' + (failed === 1 ? '' : 's') + ' failed'), { subtests: true }); }
  report(node, ok ? 'pass' : 'fail', performance.now() - start, error && !error.subtests ? error : undefined);
  return ok;
}
async function runNode(node) { const ok = await (node.kind === 'suite' ? runSuite(node) : runTest(node)); node.failed = !ok; node.finish(); return ok; }
async function start() {
  let ok = true;
  for (const run of root.hooks.before) await call(run, {});
  for (let i = 0; i < root.children.length; i++) if (!(await runNode(root.children[i]))) ok = false;
  for (const run of root.hooks.after) await call(run, {});
  for (const key of ['tests', 'suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo']) print(color(34, 'ℹ ' + key + ' ' + counts[key]));
  print(color(34, 'ℹ duration_ms ' + Number((performance.now() - began).toFixed(6))));
  if (failures.length > 0) {
    print('\n' + color(31, '✖ failing tests:') );
    for (const { node, ms, error } of failures) { const made = /at .*?\(?((?:file:\/\/)?\/[^()\n]*:\d+:\d+)\)?/.exec(String(error && error.stack).split('\n').filter((line) => !line.includes('node:')).join('\n')); print('\ntest at ' + (made ? require('path').relative(process.cwd(), made[1].replace('file://', '')) : '') + '\n' + color(31, '✖ ' + node.name) + ' ' + took(ms)); print('  ' + show(error).split('\n').join('\n  ')); }
  }
  if (!ok) process.exitCode = 1;
}
function fn(original = () => undefined, implementation = original) {
  const calls = []; let once = [];
  const mocked = function(...args) { const run = once[calls.length] || implementation; const call = { arguments: args, this: this, error: undefined, result: undefined, target: new.target }; try { call.result = run.apply(this, args); return call.result; } catch (error) { call.error = error; throw error; } finally { calls.push(call); } };
  mocked.mock = { calls, callCount: () => calls.length, resetCalls: () => { calls.length = 0; }, mockImplementation: (run) => { implementation = run; }, mockImplementationOnce: (run, at = calls.length) => { once[at] = run; }, restore: () => { implementation = original; } };
  return mocked;
}
const restores = [];
const mock = { fn, method(object, name, implementation = object[name]) { const original = object[name]; const mocked = fn(original, implementation); object[name] = mocked; mocked.mock.restore = () => { object[name] = original; }; restores.push(mocked.mock.restore); return mocked; }, reset() { mock.restoreAll(); }, restoreAll() { for (const restore of restores.splice(0)) restore(); }, timers: { enable() { throw new Error('drydock: mock timers are not simulated'); } } };
module.exports = Object.assign(test, { test, it: test, describe: suite, suite, before: hook('before'), after: hook('after'), beforeEach: hook('beforeEach'), afterEach: hook('afterEach'), mock });
`,
};
