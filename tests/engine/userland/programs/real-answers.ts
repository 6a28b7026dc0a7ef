import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

/** What a real program answered to shell scripts, recorded outside of this project. */
interface RealAnswers {
  /** `nginx 1.22.1 (Debian 12)`. */
  readonly program: string;
  /** In front of each script. */
  readonly preamble: string;
  /** Regular expressions (flags `gm`) and what stands for their matches: times, versions, process numbers. */
  readonly masks: readonly (readonly [pattern: string, text: string])[];
  readonly cases: readonly { readonly name: string; readonly script: string; readonly output: string }[];
}

/**
 * Runs the scripts of a file of answers with `sh` in a container, standard error with standard output, and compares what they print with what
 * the real program printed. `server`: options of docker run under which the image's own command runs meanwhile.
 */
export async function expectRealAnswers(file: URL, image: string, server?: string): Promise<void> {
  const answers = JSON.parse(readFileSync(file, 'utf8')) as RealAnswers;
  const machine = await createMachine({ seed: 'real-answers', time: 'virtual' });
  await machine.run(
    server === undefined
      ? `docker run -d --name box --entrypoint sleep ${image} infinity`
      : `docker run -d --name box ${server} ${image}; sleep 15`,
  );
  const mask = (text: string): string =>
    answers.masks.reduce((all, [pattern, replacement]) => all.replace(new RegExp(pattern, 'gm'), replacement), text);
  it.each(answers.cases)(
    `as ${answers.program}: $name`,
    async ({ script, output }) => {
      await machine.run(`cat > /tmp/case.sh <<'END_OF_CASE'\nexec 2>&1\n${answers.preamble}\n${script}\nEND_OF_CASE
docker cp -q /tmp/case.sh box:/tmp/case.sh`);
      const { stdout, stderr } = await machine.run('docker exec -w /tmp -e LC_ALL=C -e TZ=UTC box sh /tmp/case.sh');
      expect(mask(stdout + stderr)).toBe(output);
    },
    60_000,
  );
}
