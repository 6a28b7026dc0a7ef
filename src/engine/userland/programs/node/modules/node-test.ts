import type { Builtin } from '../process/builtin.ts';
import { source as filesSource } from './test-files-source.ts';
import { source as mockSource } from './test-mock-source.ts';
import { source as reportersSource } from './test-reporters-source.ts';
import { source as runnerSource } from './test-runner-source.ts';

/** node:test: one run of tests in a process, as its reporter tells it; below `node --test` its events go to the parent. */
export const nodeTest: Builtin = {
  name: 'test',
  source: String.raw`'use strict';
const { Test, Suite, running, deferred, failure, caller } = require('internal/test-runner');
const options = require('internal/test-files').options(process.execArgv);
let harness;
function makeHarness() {
  const counters = { tests: 0, suites: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0 };
  const isChild = process.env.NODE_TEST_CONTEXT === 'child';
  const reporter = isChild ? undefined : require('internal/test-reporters').reporterOf(options.reporter);
  // The reporter is a stream that begins to flow after the first turn: what it says then comes after all that the program has said meanwhile.
  let waiting = ''; let flows = false;
  const say = (text) => {
    if (text === '') return;
    if (flows) { process.stdout.write(text); return; }
    if (waiting === '') process.nextTick(() => process.nextTick(() => { const all = waiting; flows = true; process.stdout.write(all); }));
    waiting += text;
  };
  const build = deferred();
  const made = {
    counters, building: build.promise, suites: [], isWaiting: false, success: true, began: performance.now(), build,
    tell(type, data) { if (isChild) say(require('internal/test-files').packed(type, data)); else say(reporter.take(type, data)); },
    count(test) {
      if (test.type === 'suite') counters.suites++;
      else { counters.tests++; counters[test.skipped ? 'skipped' : test.todo ? 'todo' : test.cancelled ? 'cancelled' : test.passed ? 'passed' : 'failed']++; }
      if (!test.passed && !test.todo) made.success = false;
    },
    finish() {
      if (made.finished) return;
      made.finished = true;
      for (const message of made.root.diagnostics) made.tell('test:diagnostic', { nesting: 0, message });
      if (!isChild) require('internal/test-files').summary(made.tell, counters, performance.now() - made.began);
      made.tell('test:summary', { success: made.success, counters });
      if (!made.success) process.exitCode = 1;
    },
  };
  const root = made.root = new Test(null, '<root>', () => {}, {});
  root.harness = made; root.entry = process.argv[1];
  root.filter = { patterns: options.patterns, only: options.only };
  root.subtestsDone = null;
  const late = (name) => (error) => {
    const test = running.getStore();
    if (!test || test === root) { root.diagnostics.push('Error: A resource generated asynchronous activity after the test ended. This activity created the error "' + error + '" which triggered an ' + name + ' event, caught by the test runner.'); process.exitCode = 1; return; }
    if (test.finished) { root.diagnostics.push('Error: Test "' + test.name + '" at ' + require('path').relative(process.cwd(), test.loc.file) + ':' + test.loc.line + ':' + test.loc.column + ' generated asynchronous activity after the test ended. This activity created the error "' + error + '" and would have caused the test to fail, but instead triggered an ' + name + ' event.'); process.exitCode = 1; return; }
    test.fail(failure(error, name)); test.controller.abort();
    if (test.subtestsDone === null) { test.postRun(); }
  };
  process.on('uncaughtException', late('uncaughtException'));
  process.on('unhandledRejection', late('unhandledRejection'));
  process.on('beforeExit', () => root.postRun(failure('Promise resolution is still pending but the event loop has already resolved', 'cancelledByParent')));
  return made;
}
const rootOf = () => (harness ??= makeHarness()).root;
async function startSubtestAfterBootstrap(subtest) {
  const { harness } = subtest.root;
  if (harness.building) {
    if (subtest.built) harness.suites.push(subtest.built);
    if (!harness.isWaiting) { harness.isWaiting = true; queueMicrotask(async () => { if (harness.suites.length > 0) await Promise.all(harness.suites); harness.build.resolve(); }); }
    await harness.building;
    harness.building = null;
  }
  const started = subtest.start(); //@node:internal/test_runner/harness:387:17
  await started; //@node:internal/test_runner/harness:387:3
}
function flavours(Type) {
  const run = (name, options, fn, forced) => {
    const parent = running.getStore() || rootOf();
    const { subtest } = parent.create(Type, name, options, fn, forced);
    if (parent instanceof Suite) return Promise.resolve();
    return startSubtestAfterBootstrap(subtest);
  };
  const make = (name, options, fn) => run(name, options, fn, { loc: caller() });
  for (const word of ['skip', 'to' + 'do', 'only']) make[word] = (name, options, fn) => run(name, options, fn, { [word]: true, loc: caller() });
  return make;
}
const test = flavours(Test); const suite = flavours(Suite);
const hook = (kind) => (fn, options) => { (running.getStore() || rootOf()).hook(kind, fn, options); };
let mock;
module.exports = Object.assign(test, { test, it: test, describe: suite, suite, before: hook('before'), after: hook('after'), beforeEach: hook('beforeEach'), afterEach: hook('afterEach'), assert: { register() {} }, snapshot: {}, run() { throw new Error('drydock: run() of node:test is not simulated'); } });
Object.defineProperty(module.exports, 'mock', { configurable: true, enumerable: true, get: () => mock ??= new (require('internal/test-mock').MockTracker)() });
`,
};

export const testRunner: Builtin = { name: 'internal/test-runner', internal: true, source: runnerSource };
export const testReporters: Builtin = { name: 'internal/test-reporters', internal: true, source: reportersSource };
export const testMock: Builtin = {
  name: 'internal/test-mock',
  internal: true,
  source: mockSource,
  natives: (node) => ({ ...node.argumentErrors }),
};
export const testFiles: Builtin = { name: 'internal/test-files', internal: true, source: filesSource };
