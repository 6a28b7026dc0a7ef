import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

test('an image goes to a registry of one’s own and comes back from it', async () => {
  const machine = await createMachine({ seed: 'registry', time: 'virtual' });
  const run = async (text: string): Promise<string> => {
    const { stdout, stderr } = await machine.run(text);
    return stdout + stderr;
  };
  await run(
    'docker run -d -p 5000:5000 -v store:/var/lib/registry --name reg registry:2; docker pull -q busybox; sleep 1',
  );
  await run(
    "printf 'FROM busybox\\nRUN echo one > /one\\n' | docker build -q --provenance=false -t localhost:5000/team/app -",
  );
  const pushed = await run('docker push localhost:5000/team/app');
  const digest = /digest: (sha256:\w{64})/.exec(pushed)?.[1];
  expect(pushed.replace(/\b[0-9a-f]{12}\b/g, 'ID')).toBe(
    `Using default tag: latest\nThe push refers to repository [localhost:5000/team/app]\nID: Pushed\nID: Pushed\nlatest: digest: ${digest} size: 667\n`,
  );
  expect(
    await run(
      'docker tag localhost:5000/team/app localhost:5000/app:1; docker push localhost:5000/app:1 | sed "s/^[0-9a-f]*: //"',
    ),
  ).toBe(
    `The push refers to repository [localhost:5000/app]\nMounted from team/app\nMounted from team/app\ndigest: ${digest} size: 667\n`,
  );
  expect(
    await run(
      'curl -s localhost:5000/v2/_catalog; curl -s localhost:5000/v2/app/tags/list; curl -s localhost:5000/v2/app/manifests/1',
    ),
  ).toBe(
    '{"repositories":["app","team/app"]}\n{"name":"app","tags":["1"]}\n{"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI manifest found, but accept header does not support OCI manifests"}]}\n',
  );
  // A new server over the same volume, and an image that is nowhere else.
  await run(
    'docker rm -f reg; docker run -d -p 5001:5000 -v store:/var/lib/registry --name reg registry:2; docker rmi -f localhost:5000/team/app localhost:5000/app:1; sleep 1',
  );
  expect(await run('docker pull -q localhost:5001/app:1; docker run --rm localhost:5001/app:1 cat /one')).toBe(
    'localhost:5001/app:1\none\n',
  );
  expect(
    await run('docker pull localhost:5001/app:2; docker pull localhost:5000/app:1; docker pull 172.17.0.2:5000/app:1'),
  ).toBe(
    [
      'Error response from daemon: failed to resolve reference "localhost:5001/app:2": localhost:5001/app:2: not found',
      'Error response from daemon: failed to resolve reference "localhost:5000/app:1": failed to do request: Head "https://localhost:5000/v2/app/manifests/1": dial tcp [::1]:5000: connect: connection refused',
      'Error response from daemon: failed to resolve reference "172.17.0.2:5000/app:1": failed to do request: Head "https://172.17.0.2:5000/v2/app/manifests/1": http: server gave HTTP response to HTTPS client',
      '',
    ].join('\n'),
  );
});

test('stopped as pid 1 it ends at once with 2, as Go programs that ask for no signal do', async () => {
  const machine = await createMachine({ seed: 'registry', time: 'virtual', images: ['registry:2'] });
  await machine.run('docker run -d --name reg registry:2');
  const { stdout } = await machine.run(
    'before=$(date +%s); docker stop reg; echo $(($(date +%s) - before < 3)); docker inspect reg --format "{{.State.ExitCode}}"',
  );
  expect(stdout).toBe('reg\n1\n2\n');
});

test('a server that was just started listens at the next command, though its code had to be imported', async () => {
  const machine = await createMachine({ seed: 'registry', time: 'virtual', images: ['registry:2'] });
  await machine.run('docker run -d -p 5000:5000 registry:2');
  expect((await machine.run('curl -s localhost:5000/v2/_catalog')).stdout).toBe('{"repositories":[]}\n');
});
