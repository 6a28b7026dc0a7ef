/**
 * Runs a tool or a script of the project on the pinned Node, after making sure that it is installed.
 *
 *     node scripts/run.mjs vitest run tests/learn     a tool by its name
 *     node scripts/run.mjs scripts/try.ts 'docker ps' a file
 *     node scripts/run.mjs check                      one of the project's own chains
 *
 * Prints nothing of its own; standard input, terminal and exit code are those of what runs.
 */
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, pinnedNode, root, setUp } from './setup.mjs';

const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** Each chain stops at its first failure. */
export const chains = {
  build: [['astro', 'build'], ['scripts/finish.mjs']],
  check: [
    ['biome', 'check', '.'],
    ['tsc', '-p', 'tsconfig.engine.json', '--noEmit'],
    ['astro', 'check', '--minimumFailingSeverity', 'error'],
  ],
};

/** The environment in which `node` means the pinned Node, for us and for whatever a tool starts. */
export function pinnedEnvironment(node = pinnedNode()) {
  return {
    ...process.env,
    PATH: `${join(node, '..')}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Command line, for the pinned Node, of a tool or file. */
export function commandLine([name, ...rest]) {
  const file = tools[name] ?? (/\.(mjs|ts)$/.test(name) ? name : undefined);
  if (!file) giveUp(`'${name}' is neither a tool (${Object.keys(tools).join(', ')}) nor a .mjs or .ts file.`);
  return [join(root, file), ...rest];
}

/** Runs one command line to its end and returns its exit code, 128 + n when signal n ended it. */
export function runPinned(words, options = {}) {
  const node = pinnedNode();
  const result = spawnSync(node, commandLine(words), {
    cwd: root,
    env: pinnedEnvironment(node),
    stdio: 'inherit',
    ...options,
  });
  if (result.error) giveUp(`'${words.join(' ')}' could not be run: ${result.error.message}.`);
  if (result.signal) return 128 + (constants.signals[result.signal] ?? 0);
  return result.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...rest] = process.argv.slice(2);
  if (!name) giveUp('say what to run: node scripts/run.mjs NAME [ARGUMENT...]');
  setUp({ quiet: true });
  // The terminal sends Ctrl-C to parent and child alike; the child decides what it means.
  process.on('SIGINT', () => undefined);
  for (const words of chains[name] ?? [[name]]) {
    const code = runPinned([...words, ...rest]);
    if (code !== 0) process.exit(code);
  }
}
