import { createMachine } from '../../../../../src/engine/index.ts';

/** Runs lines in a container of node:alpine, after these options of docker run. */
export async function inNode(
  script: string,
  options = '',
): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const machine = await createMachine({ seed: 'npm', time: 'virtual' });
  await machine.run(`docker pull -q node:alpine\ncat > /tmp/script.sh <<'END'\n${script}\nEND`);
  const { stdout, stderr, exitCode } = await machine.run(
    `docker run --rm ${options} -v /tmp/script.sh:/script.sh node:alpine sh /script.sh`,
  );
  return { out: stdout, err: stderr.replace(/(_logs\/)[\d_TZ-]+(-debug)/g, '$1STAMP$2'), code: exitCode };
}
