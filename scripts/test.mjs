/**
 * `npm test`: installs what is missing, then runs every check and test, and closes with `N passed, N failed`. Nothing stops early, so that
 * one run shows all that is wrong; the exit code tells whether anything was.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedEnvironment, runPinned } from './run.mjs';
import { giveUp, root, setUp } from './setup.mjs';

setUp();
const { ensureBrowser } = await import('./browser.mjs');
const browser = ensureBrowser();

const results = join(root, '.cache', 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
const failures = [];

function heading(text) {
  console.log(`\n== ${text}`);
}

function count(passed, failed, name) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
}

/** A check passes or fails as one. */
function check(name, words) {
  heading(name);
  const ok = runPinned(words) === 0;
  count(ok ? 1 : 0, ok ? 0 : 1, name);
  return ok;
}

/** A test runner that writes its counts to a file; no file, or no tests in it, is a failure. */
function suite(name, words, env, read) {
  heading(name);
  const code = runPinned(words, { env: { ...pinnedEnvironment(), ...env } });
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read();
  } catch {
    // Counted below: no result is no success.
  }
  const nothing = counts.passed + counts.failed === 0;
  const unexplained = code !== 0 && counts.failed === 0;
  if (nothing) console.error(`drydock: ${name} ran no test.`);
  count(counts.passed, counts.failed + (nothing || unexplained ? 1 : 0), name);
}

function json(file) {
  return JSON.parse(readFileSync(join(results, file), 'utf8'));
}

check('Format and lint', ['biome', 'check', '.']);
check('Types of the engine, without DOM and Node', ['tsc', '-p', 'tsconfig.engine.json', '--noEmit']);
check('Types of the site', ['astro', 'check', '--minimumFailingSeverity', 'error']);
suite(
  'Unit, content and conformance tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'vitest.json')}`],
  {},
  () => {
    const report = json('vitest.json');
    // A file that could not be loaded holds no tests, so it is counted as one failure.
    const unloadable = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
  },
);
if (check('Site build', ['astro', 'build']) && check('Policy and offline copy', ['scripts/finish.mjs'])) {
  suite(
    'Browser tests and byte budgets',
    ['playwright', 'test'],
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'playwright.json') },
    () => {
      const { stats } = json('playwright.json');
      if (stats.flaky > 0)
        console.log(`${stats.flaky} browser test(s) passed at the second try only: see “flaky” above.`);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  );
} else {
  count(0, 1, 'Browser tests (nothing to test: the site did not build)');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
if (total.passed === 0) giveUp('no check or test ran.');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
