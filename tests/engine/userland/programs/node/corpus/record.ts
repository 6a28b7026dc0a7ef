/**
 * Asks a real Node once: `node tests/engine/userland/programs/node/corpus/record.ts PATH-OF-NODE [NAME…]`. Runs every program in /app, which must
 * be empty (`unshare -m sh -c 'mount -t tmpfs none /app && …'` gives one), and writes the files of answers.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Answer, answersOf, parseCorpus, readAnswers, readCorpus, THEMES } from './read-corpus.ts';

const [node = '', ...names] = process.argv.slice(2);
const version = execFileSync(node, ['-v'], { encoding: 'utf8' }).trim().slice(1);
const answers: Record<string, Answer> = names.length > 0 ? { ...readAnswers().answers } : {};
for (const { name, files, args, input } of readCorpus()) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (readdirSync('/app').length > 0) throw new Error('/app is not empty');
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(`/app/${path}`), { recursive: true });
      writeFileSync(`/app/${path}`, text);
    }
    const done = spawnSync('node', args, {
      cwd: '/app',
      input,
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: '/root', LANG: 'C.UTF-8', TZ: 'UTC' },
    });
    answers[name] = {
      out: done.stdout,
      err: done.stderr.replace(/^\(node:\d+\)/gm, '(node:PID)'),
      code: done.status ?? -1,
    };
    if (done.status === null) console.log(`${name}: ${done.signal}`);
  } finally {
    for (const one of readdirSync('/app')) rmSync(`/app/${one}`, { recursive: true });
  }
}
for (const file of new Set(THEMES.map(answersOf))) {
  const own = new Set(
    THEMES.filter((theme) => answersOf(theme) === file).flatMap((theme) =>
      parseCorpus(readFileSync(new URL(theme, import.meta.url), 'utf8')).map((program) => program.name),
    ),
  );
  const sorted = Object.fromEntries(
    Object.entries(answers)
      .filter(([name]) => own.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify({ node: version, answers: sorted }, null, 2)}\n`);
}
