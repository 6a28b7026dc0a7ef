/**
 * npm run proof:python
 * npm run proof:python -- /path/to/python3.13
 *
 * Parses and compiles every file of a real CPython's standard library, its tests included, and compares with what that CPython says to each.
 * Exits 1 where they differ. Needs Python 3.13; without one it says so. What is checked on every machine is tests/engine/userland/programs/python/syntax.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { compileModule } from '../src/engine/userland/programs/python/compile/compiler.ts';
import { sourceText } from '../src/engine/userland/programs/python/io/source-text.ts';
import { explained } from '../src/engine/userland/programs/python/syntax/explain/explain.ts';
import { parseModule } from '../src/engine/userland/programs/python/syntax/statement-parser.ts';
import { SyntaxFailure } from '../src/engine/userland/programs/python/syntax/syntax-failure.ts';

const ASK = `
import json, os, sys, sysconfig, tokenize, warnings
if sys.version_info[:2] != (3, 13):
    sys.exit(3)
warnings.simplefilter('ignore')
answers = {}
for root, _, files in os.walk(sysconfig.get_path('stdlib')):
    for name in files:
        if not name.endswith('.py') or 'site-packages' in root:
            continue
        path = os.path.join(root, name)
        data = open(path, 'rb').read()
        try:
            encoding = tokenize.detect_encoding(iter(data.splitlines(True)).__next__)[0]
        except SyntaxError:
            encoding = 'utf-8'
        try:
            compile(data, path, 'exec', dont_inherit=True)
            answer = None
        except SyntaxError as e:
            answer = [type(e).__name__, e.msg, e.lineno, e.offset]
        answers[path] = [encoding, answer]
json.dump([sys.version.split()[0], answers], sys.stdout)
`;

type Answer = readonly [kind: string, message: string, line: number, offset: number] | null;
type Answers = readonly [
  version: string,
  answers: Readonly<Record<string, readonly [encoding: string, answer: Answer]>>,
];

function ask(): Answers | undefined {
  for (const python of [process.argv[2], 'python3.13', 'python3'].filter((name) => name !== undefined)) {
    const { status, stdout } = spawnSync(python, ['-c', ASK], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status === 0) return JSON.parse(stdout) as Answers;
  }
  return undefined;
}

/** The engine knows few encodings; of the others the host's decoder reads the text. */
function textOf(bytes: Uint8Array, encoding: string): string {
  if (/^(?:utf-8|utf-8-sig|iso-8859-1)$/.test(encoding)) return sourceText(bytes);
  return new TextDecoder(encoding.replace(/^cp/, 'windows-')).decode(bytes);
}

function oursTo(path: string, encoding: string): Answer {
  try {
    const text = textOf(readFileSync(path), encoding);
    const { module } = parseModule(text);
    compileModule(module.body, { file: path, source: { lines: text.split('\n') }, mode: 'exec' });
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const { kind, message, line, col } = explained(error);
    return [kind, message, line, col];
  }
}

const asked = ask();
if (!asked) console.log('SKIPPED: no Python 3.13 is on this machine; give its path: npm run proof:python -- PATH');
else {
  const [version, answers] = asked;
  const files = Object.entries(answers);
  let refused = 0;
  let differ = 0;
  for (const [path, [encoding, theirs]] of files) {
    if (theirs) refused++;
    const ours = oursTo(path, encoding);
    if (JSON.stringify(ours) === JSON.stringify(theirs)) continue;
    differ++;
    console.log(`${path}\n  CPython: ${JSON.stringify(theirs)}\n  ours:    ${JSON.stringify(ours)}`);
  }
  console.log(`${files.length} files of CPython ${version}, of which it refuses ${refused}: ${differ} differ`);
  if (differ > 0 || files.length < 500) process.exitCode = 1;
}
