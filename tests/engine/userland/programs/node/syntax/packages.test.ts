import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { type Goal, parseProgram } from '../../../../../../src/engine/userland/programs/node/syntax/acorn.ts';
import { analyse } from '../../../../../../src/engine/userland/programs/node/syntax/analyse.ts';

const MODULES = fileURLToPath(new URL('../../../../../../node_modules/', import.meta.url));

/** Packages of many styles: bundles, compiled TypeScript, ES modules, old CommonJS. */
const PACKAGES = [
  'acorn',
  'astro',
  'fflate',
  '@xterm/xterm',
  '@codemirror/view',
  '@noble/hashes',
  'playwright-core',
  'typescript',
  'unified',
  'vite',
  'vitest',
  'zod',
];

function* filesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* filesOf(path);
    else if (/\.[cm]?js$/.test(entry.name)) yield path;
  }
}

function isModule(path: string): boolean {
  if (/\.[cm]js$/.test(path)) return path.endsWith('.mjs');
  for (let folder = dirname(path); folder.startsWith(MODULES); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { type } = JSON.parse(readFileSync(file, 'utf8')) as { readonly type?: string };
      if (type !== undefined || existsSync(join(folder, 'LICENSE'))) return type === 'module';
    }
  }
  return false;
}

function takes(text: string, goal: Goal): boolean {
  try {
    const program = parseProgram(text, goal);
    analyse(program, { strict: goal === 'module' });
    return true;
  } catch {
    return false;
  }
}

/** The host compiles scripts only: a CommonJS module as the function that Node makes of it. */
function hostTakes(text: string): boolean {
  try {
    new Script(`(function () {${text.replace(/^#!.*/, '')}\n})`);
    return true;
  } catch {
    return false;
  }
}

test.each(PACKAGES)('%s: each file is read as the host reads it', { timeout: 120_000 }, (name) => {
  const files = existsSync(join(MODULES, name)) ? [...filesOf(join(MODULES, name))] : [];
  expect(files.length).toBeGreaterThan(0);
  const differ = files.filter((path) => {
    const text = readFileSync(path, 'utf8');
    if (isModule(path)) return !takes(text, 'module');
    return takes(text, 'commonjs') !== hostTakes(text) && !takes(text, 'module');
  });
  expect(differ).toEqual([]);
});
