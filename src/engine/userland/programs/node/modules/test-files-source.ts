/** `node --test`: test files, each in a process of its own, told as one run. */
export const source = String.raw`'use strict';
const MARK = '\0node:test ';
/** What the command line says of tests. */
exports.options = (args) => {
  const made = { reporter: 'spec', patterns: [], only: false, concurrency: undefined };
  for (let i = 0; i < args.length; i++) {
    const [, name, inline] = /^(--[\w-]+)(?:=([\s\S]*))?$/.exec(args[i]) || [];
    const value = () => inline === undefined ? args[++i] : inline;
    if (name === '--test-reporter') made.reporter = value();
    else if (name === '--test-name-pattern') { const text = value(); const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(text) || [undefined, text, '']; made.patterns.push(new RegExp(source, flags)); }
    else if (name === '--test-only') made.only = true;
  }
  return made;
};
exports.summary = (tell, counters, duration) => {
  for (const [word, key] of [['tests', 'tests'], ['suites', 'suites'], ['pass', 'passed'], ['fail', 'failed'], ['cancelled', 'cancelled'], ['skipped', 'skipped'], ['to' + 'do', 'to' + 'do']]) tell('test:diagnostic', { nesting: 0, message: word + ' ' + counters[key] });
  tell('test:diagnostic', { nesting: 0, message: 'duration_ms ' + Number(duration.toFixed(6)) });
};
/** An event as a line of the child's output; errors go as their text. */
exports.packed = (type, data) => {
  const { inspect } = require('internal/inspect');
  const error = data.details && data.details.error;
  const sent = error ? { ...data, details: { ...data.details, error: { failureType: error.failureType, shown: inspect(error.cause, { breakLength: Infinity }) } } } : data;
  return MARK + JSON.stringify([type, sent]) + '\n';
};
const TEXT = Symbol.for('nodejs.util.inspect.custom');
function unpacked([type, data]) {
  const error = data.details && data.details.error;
  if (error) data.details.error = { code: 'ERR_TEST_FAILURE', failureType: error.failureType, cause: { [TEXT]: () => error.shown } };
  return [type, data];
}
const NAMES = ['**/*.test.?(c|m)js', '**/*-test.?(c|m)js', '**/*_test.?(c|m)js', '**/test-*.?(c|m)js', '**/test.?(c|m)js', '**/test/**/*.?(c|m)js'];
function filesOf(patterns) {
  const fs = require('fs'); const { globOf } = require('internal/glob');
  const named = patterns.length > 0 ? patterns : NAMES.flatMap((one) => ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'].map((end) => one.replace('?(c|m)js', end)));
  const found = new Set();
  for (const one of globOf(fs, named, { exclude: (name) => name === 'node_modules' })) if (fs.statSync(one).isFile()) found.add(one);
  return [...found].sort();
}
exports.main = async function main(patterns) {
  const { spawn } = require('child_process'); const path = require('path');
  const options = exports.options(process.execArgv);
  const reporter = require('internal/test-reporters').reporterOf(options.reporter);
  const began = performance.now();
  const files = filesOf(patterns);
  if (patterns.length > 0 && files.length === 0) { process.stderr.write("Could not find '" + patterns.join(', ') + "'\n"); process.exitCode = 1; return; }
  const tell = (type, data) => { const text = reporter.take(type, data); if (text) process.stdout.write(text); };
  const counters = { tests: 0, suites: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0 };
  let success = true; let number = 0;
  const own = process.execArgv.filter((one) => one !== '--test');
  const run = (file) => new Promise((resolve) => {
    const events = []; let rest = ''; let told = false; const start = performance.now();
    const child = spawn(process.execPath, [...own, file], { env: { ...process.env, NODE_TEST_CONTEXT: 'child' }, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.end();
    const take = (lines) => { for (const line of lines) if (line.startsWith(MARK)) { const event = unpacked(JSON.parse(line.slice(MARK.length))); if (event[0] === 'test:summary') { told = true; for (const key of Object.keys(counters)) counters[key] += event[1].counters[key]; if (!event[1].success) success = false; } else events.push(event); } else events.push(['test:stdout', { message: line + '\n' }]); };
    child.stdout.setEncoding('utf8').on('data', (text) => { rest += text; const lines = rest.split('\n'); rest = lines.pop(); take(lines); });
    child.stderr.setEncoding('utf8').on('data', (message) => events.push(['test:stderr', { message }]));
    child.on('close', (code, signal) => {
      if (rest !== '') events.push(['test:stdout', { message: rest }]);
      const failed = code !== 0 || signal !== null;
      const reported = events.some(([type]) => type === 'test:fail' || type === 'test:pass');
      if (!reported) {
        number++;
        counters.tests++;
        counters[failed ? 'failed' : 'passed']++;
        if (failed) success = false;
        const data = { nesting: 0, name: file, file: path.resolve(file), line: 1, column: 1, testNumber: number, details: { duration_ms: Number((performance.now() - start).toFixed(6)), type: 'test' } };
        if (failed) data.details.error = { code: 'ERR_TEST_FAILURE', failureType: 'testCodeFailure', cause: 'test failed' };
        events.push(['test:start', data], [failed ? 'test:fail' : 'test:pass', data]);
      } else if (failed) success = false;
      resolve(events);
    });
  });
  // Files run beside each other, and are told one after the other.
  const runs = files.map(run);
  for (const one of runs) for (const [type, data] of await one) tell(type, data);
  exports.summary(tell, counters, performance.now() - began);
  tell('test:summary', { success, counters });
  if (!success) process.exitCode = 1;
};
`;
