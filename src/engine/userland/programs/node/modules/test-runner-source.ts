/**
 * node:test's tests, suites and hooks. Control flows as in Node's own runner (lib/internal/test_runner), so that traces of failures come out as there:
 * `//@` names the place of Node's call.
 */
export const source = String.raw`'use strict';
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const running = new AsyncLocalStorage();
const T = 'test code failure';
const KEPT = Symbol('failure');
const failure = (cause, type) => { const error = new Error(cause !== null && typeof cause === 'object' && 'message' in cause ? cause.message : String(cause)); error.code = 'ERR_TEST_FAILURE'; error.failureType = type; error.cause = cause; error[KEPT] = true; return error; };
const isFailure = (error) => error !== null && typeof error === 'object' && error[KEPT] === true;
const deferred = () => { const made = {}; made.promise = new Promise((resolve, reject) => { made.resolve = resolve; made.reject = reject; }); return made; };
const now = () => performance.now();
/** Where the program called: file, line, column. */
function caller() {
  for (const line of new Error('').stack.split('\n').slice(1)) {
    const found = /\(?((?:file:\/\/)?\/[^()]*):(\d+):(\d+)\)?$/.exec(line);
    if (found && !line.includes('node:')) return { file: found[1].startsWith('file:') ? require('url').fileURLToPath(found[1]) : found[1], line: Number(found[2]), column: Number(found[3]) };
  }
}
class SafePromise extends Promise {
  constructor(executor) {
    super(executor); //@node:internal/per_context/primordials:478:3
  }
}
function safeAll(list, each) {
  return Promise.all(list.map((one) =>
    new SafePromise((resolve, reject) => { //@node:internal/per_context/primordials:504:9
      each(one).then(resolve, reject); //@node:internal/per_context/primordials:504:82
    })));
}
/** Rejects when a test takes too long; never without a limit. */
function limitOf(timeout) {
  if (timeout === null || timeout === Infinity) return { promise: undefined, stop() {} };
  const made = deferred();
  const timer = setTimeout(() => made.reject(failure('test timed out after ' + timeout + 'ms', 'testTimeoutFailure')), timeout);
  timer.unref();
  return { promise: made.promise, stop() { clearTimeout(timer); } };
}
const race = (promises) => Promise.race(promises.filter((one) => one !== undefined));

class TestContext {
  #test;
  constructor(test) { this.#test = test; }
  get signal() { return this.#test.signal; }
  get name() { return this.#test.name; }
  get filePath() { return this.#test.root.entry; }
  get fullName() { return this.#test.fullName; }
  get error() { return this.#test.error; }
  get passed() { return this.#test.passed; }
  get attempt() { return 0; }
  diagnostic(message) { this.#test.diagnostics.push(message); }
  plan(count) { this.#test.planned = { count, actual: 0 }; }
  get assert() {
    const test = this.#test; const plain = require('assert'); const counted = {};
    for (const name of ['ok', 'fail', 'equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'strictEqual', 'notStrictEqual', 'deepStrictEqual', 'notDeepStrictEqual', 'partialDeepStrictEqual', 'throws', 'doesNotThrow', 'rejects', 'doesNotReject', 'match', 'doesNotMatch', 'ifError'])
      counted[name] = (...args) => { if (test.planned) test.planned.actual++; return plain[name](...args); };
    return counted;
  }
  get mock() { return this.#test.mock ??= new (require('internal/test-mock').MockTracker)(); }
  runOnly() {}
  skip(message) { this.#test.skipped = true; this.#test.message = message; }
  todo(message) { this.#test.todo = true; this.#test.message = message; }
  test(name, options, fn) {
    const { subtest } = this.#test.create(Test, name, options, fn, { loc: caller() });
    return subtest.start(); //@node:internal/test_runner/test:400:20
  }
  before(fn) { this.#test.hook('before', fn); }
  after(fn) { this.#test.hook('after', fn); }
  beforeEach(fn) { this.#test.hook('beforeEach', fn); }
  afterEach(fn) { this.#test.hook('afterEach', fn); }
  async waitFor(condition, { interval = 50, timeout = 1000 } = {}) { const end = now() + timeout; for (;;) { try { return await condition(); } catch (error) { if (now() >= end) throw new Error('waitFor() timed out', { cause: error }); await new Promise((resolve) => setTimeout(resolve, interval)); } } }
}
class SuiteContext { #suite; constructor(suite) { this.#suite = suite; } get signal() { return this.#suite.signal; } get name() { return this.#suite.name; } get fullName() { return this.#suite.fullName; } get filePath() { return this.#suite.root.entry; } }

class Test extends AsyncResource {
  constructor(parent, name, fn, options, loc) {
    super('Test');
    this._context = running.run(this, () => new AsyncResource('Test')._context);
    Object.assign(this, { parent, name, fn, loc, root: parent ? parent.root : this, level: parent === null || parent.parent === null ? 0 : parent.level + 1, subtests: [], pending: [], ready: new Map(), unfinished: new Set(), subtestsDone: null, waitingOn: 1, active: 0, concurrency: options.concurrency === true ? Infinity : options.concurrency || 1, hooks: { before: [], after: [], beforeEach: [], afterEach: [] }, skipped: Boolean(options.skip), todo: Boolean(options.todo), message: typeof options.skip === 'string' ? options.skip : typeof options.todo === 'string' ? options.todo : undefined, timeout: options.timeout === undefined ? null : options.timeout, passed: false, cancelled: false, finished: false, error: null, diagnostics: [], planned: options.plan === undefined ? null : { count: options.plan, actual: 0 }, startedReport: false, order: 0, nextOrder: 1, number: 0, outputs: 0, type: 'test', controller: new AbortController() });
    if (parent) this.order = parent.subtests.length + 1;
  }
  get signal() { return this.controller.signal; }
  get fullName() { return this.parent === null || this.parent === this.root ? this.name : this.parent.fullName + ' > ' + this.name; }
  hook(kind, fn, options = {}) {
    if (kind === 'before' && this.started) { this.hooks.before.push({ fn, ran: false, timeout: options.timeout }); return; }
    this.hooks[kind].push({ fn, ran: false, timeout: options.timeout });
  }
  create(Type, name, options, fn, { loc, ...forced }) {
    if (typeof name === 'function') { fn = name; name = ''; options = {}; } else if (name !== null && typeof name === 'object') { fn = options; options = name; name = ''; } else if (typeof options === 'function') { fn = options; options = {}; }
    options = { ...options, ...forced };
    if (typeof fn !== 'function') { fn = () => {}; if (name === undefined || name === '') name = '<anonymous>'; }
    if (typeof name !== 'string' || name === '') name = fn.name || '<anonymous>';
    if (options.skip || (Type === Test && this.skipped && this !== this.root)) fn = () => {};
    const subtest = new Type(this, name, fn, options, loc);
    if (this.skipped && this.parent !== null) subtest.skipped = true;
    subtest.only = Boolean(options.only);
    this.subtests.push(subtest);
    return { subtest };
  }
  hasRoom() { return this.concurrency > this.active; }
  /** Tests of other names are not run, nor shown. */
  get filtered() {
    const { patterns, only } = this.root.filter;
    if (patterns.length > 0 && !patterns.some((one) => one.test(this.fullName.replaceAll(' > ', ' ')) || one.test(this.name)) && !this.subtests.some((one) => !one.filtered) && !this.inMatched) return true;
    return only && !this.only && !this.subtests.some((one) => !one.filtered) && !this.inOnly;
  }
  get inMatched() { const { patterns } = this.root.filter; for (let at = this.parent; at && at !== this.root; at = at.parent) if (patterns.some((one) => one.test(at.name))) return true; return false; }
  get inOnly() { for (let at = this.parent; at && at !== this.root; at = at.parent) if (at.only && !at.subtests.some((one) => one.only)) return true; return false; }
  start() {
    if (this.hidden ??= this.filtered) { this.run = this.pass1; } else this.number = ++this.parent.outputs;
    this.parent.unfinished.add(this);
    this.parent.subtestsDone ??= deferred();
    if (this.root.harness.building || !this.parent.hasRoom()) {
      const later = deferred(); later.test = this;
      this.parent.pending.push(later);
      return later.promise;
    }
    return this.run(); //@node:internal/test_runner/test:1262:17
  }
  async pass1() { this.startTime = this.endTime = now(); this.passed = true; this.parent.active++; this.subtests = []; this.postRun(); }
  async runHook(kind, context) {
    for (const one of this.hooks[kind]) {
      if (/^(?:before|after)$/.test(kind)) { if (one.ran) continue; one.ran = true; }
      const limit = limitOf(one.timeout === undefined ? null : one.timeout);
      try {
        const result = one.fn.length > 1 ? new Promise((resolve, reject) => this.runInAsyncScope(one.fn, context, context, (error) => error ? reject(error) : resolve())) : this.runInAsyncScope(one.fn, context, context);
        await race([Promise.resolve(result), limit.promise]);
      } finally { limit.stop(); }
    }
  }
  get context() { return this._ctx ??= new TestContext(this); }
  async run() {
    this.started = true;
    if (this.parent !== null) this.parent.active++;
    this.startTime = now();
    const { context } = this;
    const wasSkipped = this.skipped;
    const after = async () => { if (this.hooks.after.length > 0) await this.runHook('after', context); };
    let ended = false;
    const afterEach = async () => { if (ended) return; ended = true; if (this.parent && !wasSkipped) for (const at of this.above().toReversed()) if (at.hooks.afterEach.length > 0) await at.runHook('afterEach', context); };
    let limit;
    try {
      if (this.parent && this.parent.hooks.before.length > 0) await this.parent.runHook('before', this.parent.context);
      if (this.parent && !this.skipped) for (const at of this.above()) if (at.hooks.beforeEach.length > 0) await at.runHook('beforeEach', context);
      limit = limitOf(this.timeout);
      const promises = [];
      if (this.fn.length > 1) {
        const done = deferred();
        const result = this.runInAsyncScope(this.fn, context, context, (error) => error ? done.reject(error) : done.resolve()); //@node:internal/test_runner/test:1387:21
        if (result instanceof Promise) { this.fail(failure('passed a callback but also returned a Promise', 'callbackAndPromisePresent')); promises.push(result); } else promises.push(done.promise);
      } else {
        const result = this.runInAsyncScope(this.fn, context, context); //@node:internal/test_runner/test:1402:25
        promises.push(Promise.resolve(result));
      }
      promises.push(limit.promise);
      await race(promises); //@node:internal/test_runner/test:1409:7
      if (this.subtestsDone !== null) await race([this.subtestsDone.promise, limit.promise]);
      if (this.planned && this.planned.actual !== this.planned.count) throw failure('plan expected ' + this.planned.count + ' assertions but received ' + this.planned.actual, T);
      this.pass();
      await afterEach();
      await after();
    } catch (error) {
      if (isFailure(error)) { if (error.failureType === 'testTimeoutFailure') this.cancel(error); else this.fail(error); } else this.fail(failure(error, 'testCodeFailure'));
      try { await afterEach(); } catch {}
      try { await after(); } catch {}
    } finally { if (limit) limit.stop(); if (this.parent !== null) this.controller.abort(); }
    if (this.parent !== null)
      this.postRun(); //@node:internal/test_runner/test:1467:12
  }
  /** Those whose hooks run around each test, outermost first. */
  above() { const list = []; for (let at = this.parent; at; at = at.parent) list.unshift(at); return list; }
  async processPending() {
    while (this.pending.length > 0 && this.hasRoom()) {
      const next = this.pending.shift();
      const ran = next.test.run(); //@node:internal/test_runner/test:974:18
      await ran; //@node:internal/test_runner/test:974:7
      next.resolve();
    }
  }
  pass() { if (this.error === null) this.passed = true; this.endTime = now(); }
  fail(error) { if (this.error !== null) return; this.passed = false; this.error = error; this.endTime = now(); }
  cancel(error) { if (this.endTime !== undefined && !this.cancelled && this.finished) return; this.cancelled = true; this.fail(error || failure('test did not finish before its parent and was cancelled', 'cancelledByParent')); this.cancelled = true; this.controller.abort(); }
  postRun(unfinished) {
    this.startTime ??= now(); this.endTime ??= this.startTime;
    this.pending = [];
    let failed = 0;
    for (const one of this.subtests) {
      if (!one.finished) { one.cancel(unfinished); one.postRun(unfinished); }
      if (!one.passed && !one.todo) failed++;
    }
    if ((this.passed || this.parent === null) && failed > 0) this.error === null && ((this.passed = false), (this.error = failure(failed + ' subtest' + (failed > 1 ? 's' : '') + ' failed', 'subtestsFailed')));
    if (this.mock) this.mock.reset();
    if (this.parent === null) { this.root.harness.finish(); return; }
    this.parent.active--;
    this.parent.addReady(this);
    this.parent.reportReady(false);
    this.parent.processPending(); //@node:internal/test_runner/test:1542:19
  }
  addReady(subtest) {
    this.ready.set(subtest.order, subtest);
    if (this.unfinished.delete(subtest) && this.unfinished.size === 0) this.subtestsDone.resolve();
  }
  reportReady(clear) {
    for (let i = this.waitingOn; ; i++) {
      const subtest = this.ready.get(i);
      if (subtest === undefined) return;
      if (!clear && !this.isClear()) return;
      if (i === 1 && this.parent !== null && !this.hidden) this.reportStarted();
      subtest.finalize();
      this.ready.delete(i);
    }
  }
  isClear() { return this.parent === null || (this.parent.waitingOn === this.order && this.parent.isClear()); }
  reportStarted() {
    if (this.startedReport || this.parent === null) return;
    this.startedReport = true;
    this.parent.reportStarted();
    this.root.harness.tell('test:start', { nesting: this.level, name: this.name, ...this.loc });
  }
  finalize() {
    this.reportReady(true);
    if (!this.hidden) this.report();
    this.parent.waitingOn++;
    this.finished = true;
    if (this.parent === this.root && this.root.waitingOn > this.root.subtests.length) this.root.run();
  }
  report() {
    const { harness } = this.root;
    harness.count(this);
    if (this.outputs > 0) harness.tell('test:plan', { nesting: this.subtests[0].level, count: this.outputs }); else this.reportStarted();
    const data = { nesting: this.level, ...this.loc, testNumber: this.number, name: this.name, details: { duration_ms: Number((this.endTime - this.startTime).toFixed(6)), type: this.type } };
    if (this.skipped) data.skip = this.message === undefined ? true : this.message; else if (this.todo) data.todo = this.message === undefined ? true : this.message;
    if (!this.passed) data.details.error = this.error;
    harness.tell(this.passed ? 'test:pass' : 'test:fail', data);
    for (const message of this.diagnostics) harness.tell('test:diagnostic', { nesting: this.level, message, level: 'info' });
  }
}
class Suite extends Test {
  constructor(...args) {
    super(...args);
    this.type = 'suite';
    this.built = this.build();
  }
  get context() { return this._ctx ??= new SuiteContext(this); }
  async build() {
    try { await this.runInAsyncScope(this.fn, this.context, this.context); } catch (error) { this.fail(failure(error, 'testCodeFailure')); }
  }
  async run() {
    this.started = true;
    let limit; let ended = false;
    const after = async () => { if (ended) return; ended = true; await this.runHook('after', this.context); };
    try {
      this.parent.active++;
      await this.built;
      this.startTime = now();
      if (this.parent.hooks.before.length > 0) await this.parent.runHook('before', this.parent.context);
      await this.runHook('before', this.context);
      limit = limitOf(this.timeout);
      const subtests = this.skipped || this.error ? [] : this.subtests;
      const promise = safeAll(subtests, (one) =>
        one.start()); //@node:internal/test_runner/test:1903:71
      await race([promise, limit.promise]); //@node:internal/test_runner/test:1905:7
      await after();
      this.pass();
    } catch (error) {
      try { await after(); } catch {}
      this.fail(isFailure(error) ? error : failure(error, 'testCodeFailure'));
    } finally { if (limit) limit.stop(); }
    this.postRun();
  }
}
Object.defineProperty(Test.prototype.processPending, 'name', { value: 'processPendingSubtests' });
module.exports = { Test, Suite, TestContext, running, deferred, failure, caller };
`;
