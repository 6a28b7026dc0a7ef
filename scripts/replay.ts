/**
 * npm run -s replay -- SESSION.json... --out DIR
 *
 * Runs each session's commands on a fresh engine in virtual time and writes DIR/<same name> in the same format with the engine's own
 * answers. Reads the commands, inputs and images alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replayAll } from '../tests/conformance/replay-pool.ts';
import type { SessionFile } from '../tests/conformance/session-file.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const [, out] = at < 0 ? [] : args.splice(at, 2);
if (!out || args.length === 0) {
  process.stderr.write('usage: npm run -s replay -- SESSION.json... --out DIR\n');
  process.exit(2);
}

const sessions = new Map<string, SessionFile>();
for (const path of args) {
  try {
    sessions.set(basename(path), JSON.parse(readFileSync(path, 'utf8')) as SessionFile);
  } catch (error) {
    process.stderr.write(`replay: ${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}
mkdirSync(out, { recursive: true });
await replayAll(sessions, (name, replayed) => writeFileSync(join(out, name), `${JSON.stringify(replayed, null, 1)}\n`));
