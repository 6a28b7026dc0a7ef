import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

/** Lines and what Debian's own adduser of that release said, its standard input at an end. */
const ANSWERS = JSON.parse(readFileSync(new URL('adduser-answers.json', import.meta.url), 'utf8')) as readonly {
  readonly release: string;
  readonly script: string;
  readonly output: string;
}[];

const RUN = `run() { echo "\\$ $*"; "$@" </dev/null 2>&1; echo "= $?"; }\n`;

it.each(ANSWERS.map((answer, i) => ({ ...answer, i })))(
  'accounts as adduser $release makes and removes them ($i)',
  async ({ release, script, output }) => {
    const image = 'python:3.12-slim-bookworm';
    const machine = await createMachine({ seed: 'adduser', time: 'virtual', images: [image] });
    machine.files.write(`${machine.files.home}/lines.sh`, new TextEncoder().encode(`${RUN}${script}\n`));
    const installed = `sed -i "s/^Version: 3.134$/Version: ${release}/" /var/lib/dpkg/status`;
    const line = `docker run --rm -v ~/lines.sh:/lines.sh ${image} bash -c '${installed}; . /lines.sh'`;
    expect(await machine.run(line)).toEqual({ stdout: output, stderr: '', exitCode: 0 });
  },
);

it('the Dockerfile of docker init makes its user, and runs as it', async () => {
  const machine = await createMachine({ seed: 'adduser', time: 'virtual', images: ['python:3.12-slim-bookworm'] });
  const dockerfile = `FROM python:3.12-slim-bookworm
ARG UID=10001
RUN adduser \\
    --disabled-password \\
    --gecos "" \\
    --home "/nonexistent" \\
    --shell "/sbin/nologin" \\
    --no-create-home \\
    --uid "\${UID}" \\
    appuser
USER appuser
CMD ["id"]
`;
  machine.files.write(`${machine.files.home}/Dockerfile`, new TextEncoder().encode(dockerfile));
  expect(await machine.run('docker build -q -t app . > /dev/null && docker run --rm app')).toEqual({
    stdout: 'uid=10001(appuser) gid=10001(appuser) groups=10001(appuser),100(users)\n',
    stderr: '',
    exitCode: 0,
  });
});
