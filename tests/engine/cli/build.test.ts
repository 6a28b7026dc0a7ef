import { beforeEach, describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

let machine: Machine;
beforeEach(async () => {
  machine = await createMachine({
    seed: 'build',
    time: 'virtual',
    catalog: 'recording',
    host: 'recording',
    images: ['busybox:latest'],
  });
});

/** Writes files below a fresh `app`. */
async function app(files: Readonly<Record<string, string>>): Promise<void> {
  await machine.run('mkdir -p app && cd app');
  for (const [name, text] of Object.entries(files)) {
    const { exitCode, stderr } = await machine.run(`cat > '${name}' <<'__END__'\n${text}__END__`);
    if (exitCode !== 0) throw new Error(stderr);
  }
}

/** Runs a build that has to succeed; answers what it printed. */
async function build(command: string): Promise<string> {
  const { stderr, exitCode } = await machine.run(command);
  expect(stderr.slice(-500), command).not.toContain('ERROR');
  expect(exitCode, stderr).toBe(0);
  return stderr;
}

/** Which steps of a plain output were cached, by name. */
function cachedSteps(output: string): readonly string[] {
  const names = new Map([...output.matchAll(/^#(\d+) (\[.*)$/gm)].map(([, index, name]) => [index, name as string]));
  return [...output.matchAll(/^#(\d+) CACHED$/gm)].map(([, index]) => names.get(index as string) ?? '?');
}

/** Times, digests and ids to letters. */
function withoutNumbers(output: string): string {
  return output
    .replace(/\d+\.\d+s/g, 'Xs')
    .replace(/^#(\d+) \d+\.\d+ /gm, '#$1 T ')
    .replace(/sha256:[0-9a-f]{64}/g, 'sha256:D')
    .replace(/\d+(\.\d+)?k?B/g, 'NB');
}

const DOCKERFILE =
  'FROM busybox\nWORKDIR /app\nCOPY a.txt .\nRUN echo made > made.txt && cat a.txt\nCMD ["cat", "made.txt"]\n';

describe('docker build', () => {
  it('prints the steps plainly and makes an image that runs', async () => {
    await app({ Dockerfile: DOCKERFILE, 'a.txt': 'A\n' });
    const output = await build('docker build -t hello .');
    expect(withoutNumbers(output)).toBe(`#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: NB done
#1 DONE Xs

#2 [internal] load metadata for docker.io/library/busybox:latest
#2 DONE Xs

#3 [internal] load .dockerignore
#3 transferring context: NB done
#3 DONE Xs

#4 [internal] load build context
#4 transferring context: NB done
#4 DONE Xs

#5 [1/4] FROM docker.io/library/busybox:latest@sha256:D
#5 resolve docker.io/library/busybox:latest@sha256:D done
#5 DONE Xs

#6 [2/4] WORKDIR /app
#6 DONE Xs

#7 [3/4] COPY a.txt .
#7 DONE Xs

#8 [4/4] RUN echo made > made.txt && cat a.txt
#8 T A
#8 DONE Xs

#9 exporting to image
#9 exporting layers done
#9 exporting manifest sha256:D done
#9 exporting config sha256:D done
#9 exporting attestation manifest sha256:D done
#9 exporting manifest list sha256:D done
#9 naming to docker.io/library/hello:latest done
#9 unpacking to docker.io/library/hello:latest done
#9 DONE Xs
`);
    expect(await machine.run('docker run --rm hello')).toEqual({ stdout: 'made\n', stderr: '', exitCode: 0 });
  });

  it('prints the id alone with -q, into a file with --iidfile', async () => {
    await app({ Dockerfile: 'FROM busybox\nRUN true\n' });
    const { stdout, stderr } = await machine.run('docker build -q --iidfile id .');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}\n$/);
    expect((await machine.run('cat id')).stdout).toBe(stdout.trim());
  });

  it('shows the line that failed', async () => {
    await app({ Dockerfile: 'FROM busybox\nRUN exit 3\nCMD ["sh"]\n' });
    const { stderr, exitCode } = await machine.run('docker build .');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`------
 > [2/2] RUN exit 3:
------
Dockerfile:2
--------------------
   1 |     FROM busybox
   2 | >>> RUN exit 3
   3 |     CMD ["sh"]
   4 |     
--------------------
ERROR: failed to build: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3
`);
  });

  it('takes the Dockerfile from standard input', async () => {
    await app({ 'a.txt': 'A\n' });
    await build('printf "FROM busybox\\nCOPY a.txt /\\n" | docker build -t x -f - .');
    expect((await machine.run('docker run --rm x cat /a.txt')).stdout).toBe('A\n');
    await build('printf "FROM busybox\\nRUN echo b > /b\\n" | docker build -t y -');
    expect((await machine.run('docker run --rm y cat /b')).stdout).toBe('b\n');
  });

  it('copies out of another stage and leaves the rest behind', async () => {
    await app({
      Dockerfile:
        'FROM busybox AS build\nRUN mkdir /out && echo built > /out/x && echo waste > /waste\nFROM busybox\nCOPY --from=build /out/ /in/\n',
    });
    await build('docker build -t x .');
    expect((await machine.run('docker run --rm x ls /in /waste')).stdout).toBe('/in:\nx\n');
  });

  it('writes files out with --output', async () => {
    await app({ Dockerfile: 'FROM busybox AS b\nRUN echo hi > /f\nFROM scratch\nCOPY --from=b /f /f\n' });
    await build('docker build -o out .');
    expect((await machine.run('ls out; cat out/f')).stdout).toBe('f\nhi\n');
  });

  it('gives the same image for the same machine', async () => {
    await app({ Dockerfile: DOCKERFILE, 'a.txt': 'A\n' });
    const { stdout } = await machine.run('docker build -q .');
    machine = await createMachine({
      seed: 'build',
      time: 'virtual',
      catalog: 'recording',
      host: 'recording',
      images: ['busybox:latest'],
    });
    await app({ Dockerfile: DOCKERFILE, 'a.txt': 'A\n' });
    expect((await machine.run('docker build -q .')).stdout).toBe(stdout);
  });

  it('checks without building', async () => {
    await app({ Dockerfile: 'FROM busybox\nCMD echo hi\n' });
    const { stdout, exitCode } = await machine.run('docker build --check .');
    expect(stdout).toContain('WARNING: JSONArgsRecommended');
    expect(exitCode).toBe(1);
    expect((await machine.run('docker images -q')).stdout.split('\n')).toHaveLength(2);
  });
});

describe("the build's cache", () => {
  const files = { Dockerfile: DOCKERFILE, 'a.txt': 'A\n', 'b.txt': 'B\n' };

  it('builds nothing twice', async () => {
    await app(files);
    expect(cachedSteps(await build('docker build .'))).toEqual([]);
    expect(cachedSteps(await build('docker build .'))).toEqual([
      '[2/4] WORKDIR /app',
      '[3/4] COPY a.txt .',
      '[4/4] RUN echo made > made.txt && cat a.txt',
    ]);
  });

  it('goes by what files hold, not by their times', async () => {
    await app(files);
    await build('docker build .');
    await machine.run('sleep 5; touch a.txt');
    expect(cachedSteps(await build('docker build .'))).toHaveLength(3);
    await machine.run('chmod 600 a.txt');
    expect(cachedSteps(await build('docker build .'))).toEqual(['[2/4] WORKDIR /app']);
  });

  it('builds again only what reads a changed file', async () => {
    await app(files);
    await build('docker build .');
    await machine.run('echo other > b.txt');
    expect(cachedSteps(await build('docker build .'))).toHaveLength(3);
    await machine.run('echo other > a.txt');
    expect(cachedSteps(await build('docker build .'))).toEqual(['[2/4] WORKDIR /app']);
    await machine.run('echo A > a.txt');
    expect(cachedSteps(await build('docker build .'))).toHaveLength(3);
  });

  it('is left alone with --no-cache, and forgotten with prune', async () => {
    await app(files);
    await build('docker build .');
    // As in BuildKit: WORKDIR makes its folder whatever --no-cache says, so it comes from the cache.
    expect(cachedSteps(await build('docker build --no-cache .'))).toEqual(['[2/4] WORKDIR /app']);
    expect((await machine.run('docker builder prune -af')).stdout).toContain('Total:');
    expect(cachedSteps(await build('docker build .'))).toEqual([]);
  });

  it('keys RUN by the arguments that are in scope', async () => {
    await app({ Dockerfile: 'FROM busybox\nRUN echo before\nARG v\nRUN echo after\n' });
    await build('docker build --build-arg v=1 .');
    expect(cachedSteps(await build('docker build --build-arg v=2 .'))).toEqual(['[2/3] RUN echo before']);
  });
});
