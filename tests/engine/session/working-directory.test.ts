import { expect, test } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';

test('a working directory that only root may enter is entered before the user is taken on', async () => {
  const host = await createMachine({ seed: 'entered', time: 'virtual', images: ['busybox'] });
  const lines = [
    "docker run --name made busybox sh -c 'adduser -D -u 1500 ann && mkdir -p /home/ann/work && chown -R ann /home/ann && chmod 700 /home/ann'",
    'docker commit made ann > /dev/null',
    "docker run --rm -u 4242:4343 -w /home/ann/work ann sh -c 'pwd; id; ls -d .; ls ..'",
    'docker run --rm -u 4242:4343 --cap-drop ALL -w /home/ann/work ann id',
    'docker run --rm -u ann --cap-drop ALL -w /home/ann/work ann pwd',
    "printf 'FROM ann\\nWORKDIR /home/ann/work\\nUSER 4242\\nRUN id -u > /tmp/who && cat /tmp/who\\n' | docker build -q - > /dev/null && echo built",
  ];
  const out: string[] = [];
  for (const line of lines) {
    const { stdout, stderr, exitCode } = await host.run(line);
    out.push(`${stdout}${stderr}${exitCode}`);
  }
  expect(out).toEqual([
    '0',
    '0',
    "/home/ann/work\nuid=4242 gid=4343 groups=4343\n.\nls: can't open '..': Permission denied\n1",
    `docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: chdir to cwd ("/home/ann/work") set in config.json failed: permission denied

Run 'docker run --help' for more information
126`,
    '/home/ann/work\n0',
    'built\n0',
  ]);
});
