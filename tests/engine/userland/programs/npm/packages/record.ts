/**
 * Records what a real Node does with the programs, or with those named: `unshare -m node record.ts NODE FOLDER [NAME…]`, as root, where FOLDER is a copy of guest-packages after
 * `npm ci --ignore-scripts`. Traces name /app, so each program runs with a folder of its own mounted there.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installed } from './installed.ts';
import { readAnswers, readPrograms, withoutTimes } from './programs.ts';

const [node = '', folder = '', ...names] = process.argv.slice(2);
const answers: Record<string, object> = names.length > 0 ? { ...readAnswers().answers } : {};
mkdirSync('/app', { recursive: true });
for (const { name, files, args, packages } of readPrograms()) {
  if (names.length > 0 && !names.includes(name)) continue;
  const app = mkdtempSync(join(tmpdir(), 'packages-'));
  const paths = new Set(
    Object.keys(await installed(packages)).map(
      (path) => /^(?:.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? '',
    ),
  );
  for (const path of paths)
    cpSync(join(folder, path), join(app, path), {
      recursive: true,
      filter: (from) => from === join(folder, path) || !from.slice(join(folder, path).length).includes('node_modules'),
    });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), text);
  }
  spawnSync('mount', ['--bind', app, '/app']);
  const env = { HOME: '/root', LANG: 'C.UTF-8', TZ: 'UTC', PATH: `${dirname(node)}:/usr/bin:/bin` };
  const { stdout, stderr, status } = spawnSync(node, args, { cwd: '/app', encoding: 'utf8', env });
  spawnSync('umount', ['/app']);
  rmSync(app, { recursive: true });
  answers[name] = { out: withoutTimes(stdout), err: withoutTimes(stderr), code: status };
}
const version = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim();
writeFileSync(new URL('answers.json', import.meta.url), `${JSON.stringify({ node: version, answers }, null, 2)}\n`);
