import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const machine = (): Promise<Machine> => createMachine({ seed: 'outputs', time: 'virtual' });
const FILES = `mkdir p; cd p; echo hi > a.txt; printf 'FROM scratch\\nCOPY a.txt /\\n' > Dockerfile\n`;
const out = async (host: Machine, line: string): Promise<string> => (await host.run(line)).stdout;

describe('outputs of a build', () => {
  it('goes to a folder, an archive and the image store in one build', async () => {
    const host = await machine();
    await host.run(`${FILES}docker build -q -t both:1 -o out -o type=tar,dest=out.tar -o type=image . 2> err`);
    expect(await out(host, 'ls out; tar -tf out.tar; docker images --format "{{.Repository}}:{{.Tag}}"; cat err')).toBe(
      'a.txt\na.txt\nboth:1\n',
    );
  });

  it('writes an OCI layout that docker load reads, under its name', async () => {
    const host = await machine();
    await host.run(`${FILES}docker build -t first:1 -o type=oci,dest=image.tar . 2> /dev/null`);
    expect(await out(host, 'docker images -q; docker load -i image.tar')).toBe('Loaded image: first:1\n');
  });

  it('writes an OCI layout into a folder with tar=false', async () => {
    const host = await machine();
    await host.run(`${FILES}docker build -t first:1 -o type=oci,tar=false,dest=layout . 2> log`);
    expect(await out(host, 'ls layout; cat layout/oci-layout; grep -c tarball log')).toBe(
      'blobs\nindex.json\ningest\noci-layout\n{"imageLayoutVersion":"1.0.0"}0\n',
    );
    const index = 'layout/blobs/sha256/$(jq -r .manifests[0].digest layout/index.json | cut -d: -f2)';
    expect(await out(host, `jq -c '[.manifests[].platform.os]' ${index}; ls layout/blobs/sha256 | wc -l`)).toBe(
      '["linux","unknown"]\n7\n',
    );
    expect(
      await out(host, '(cd layout/blobs/sha256 && for i in *; do echo "$i  $i"; done | sha256sum -c) | grep -vc OK'),
    ).toBe('0\n');
    expect(await out(host, 'tar -C layout -cf l.tar .; docker load -i l.tar')).toBe('Loaded image: first:1\n');
  });

  it("writes Docker's archive format without what is told about the image", async () => {
    const host = await machine();
    await host.run(`${FILES}docker build -t second:1 -o type=docker,dest=image.tar . 2> log`);
    expect(await out(host, 'grep -c attestation log; docker load -i image.tar')).toBe('0\nLoaded image: second:1\n');
  });

  it.each([
    ['-o type=local', 'dest is required for local exporter'],
    ['-o type=local,dest=-', 'dest cannot be stdout for local exporter'],
    ['-o type=oci,tar=false', 'dest is required for oci exporter'],
    [
      '--platform linux/amd64,linux/arm64 -o type=docker,dest=x.tar',
      'failed to solve: docker exporter does not currently support exporting manifest lists',
    ],
    ['-o a.txt', 'destination directory a.txt is a file'],
    ['-o type=tar,dest=d', 'destination file d is a directory'],
    ['-o - -o type=oci', 'multiple outputs configured to write to stdout'],
    ['-o type=image,push=true', 'tag is needed when pushing to registry'],
    ['-o dest=x,name=y', 'type is required for output'],
    ['-o type=nosuch', 'failed to solve: exporter "nosuch" could not be found'],
  ])('refuses %s', async (flags, message) => {
    const host = await machine();
    const result = await host.run(`${FILES}mkdir d; docker build ${flags} .`);
    expect(result.exitCode).toBe(1);
    expect(result.stderr.trimEnd().split('\n').at(-1)).toBe(`ERROR: failed to build: ${message}`);
  });

  it('is the same to the byte on every machine with SOURCE_DATE_EPOCH and rewrite-timestamp', async () => {
    const build = `${FILES}SOURCE_DATE_EPOCH=1700000000 docker build --provenance=false -o type=image,name=same,rewrite-timestamp=true . 2> /dev/null; docker images -q --no-trunc same`;
    const one = await out(await createMachine({ seed: 'one', time: 'virtual' }), build);
    const two = await out(
      await createMachine({ seed: 'two', time: 'virtual', startTime: Date.UTC(2031, 1, 1) }),
      build,
    );
    expect(one).toMatch(/^sha256:[0-9a-f]{64}\n$/);
    expect(two).toBe(one);
  });
});

describe('a build for several platforms', () => {
  it('makes an index with an image and an attestation for each', async () => {
    const host = await machine();
    const { stderr } = await host.run(`${FILES}docker build --platform linux/amd64,linux/arm64 -t multi .`);
    expect(stderr.match(/^#\d+ \[.*$/gm)).toEqual([
      '#1 [internal] load build definition from Dockerfile',
      '#2 [internal] load .dockerignore',
      '#3 [internal] load build context',
      '#4 [linux/amd64 1/1] COPY a.txt /',
      '#5 [linux/arm64 1/1] COPY a.txt /',
    ]);
    expect(
      await out(host, 'docker save multi -o m.tar; tar -xOf m.tar index.json | jq -r ".manifests[].mediaType"'),
    ).toBe('application/vnd.oci.image.index.v1+json\n');
    expect(await out(host, 'docker images --tree | grep -o "linux/[a-z0-9]*"')).toBe('linux/amd64\nlinux/arm64\n');
  });

  it('puts the files of each in a folder of its own', async () => {
    const host = await machine();
    await host.run(`${FILES}docker build --platform linux/amd64,linux/arm64 -o out . 2> /dev/null`);
    expect(await out(host, 'find out -type f | sort')).toBe('out/linux_amd64/a.txt\nout/linux_arm64/a.txt\n');
  });
});

describe('what of the context travels', () => {
  const size = (text: string): number =>
    Number(/transferring context: (\d+)B/.exec(text.split('load build context')[1] ?? '')?.[1]);

  it('is only what steps name, also by way of links', async () => {
    const host = await machine();
    await host.run(
      `${FILES}dd if=/dev/zero of=big bs=1k count=64 2> /dev/null; ln -s real link; mkdir real; echo x > real/x`,
    );
    expect(size((await host.run('docker build .')).stderr)).toBeLessThan(100);
    await host.run("printf 'FROM scratch\\nCOPY link/x /\\n' > Dockerfile");
    expect(await out(host, 'docker build -o out . 2> /dev/null; cat out/x')).toBe('x\n');
    await host.run("printf 'FROM scratch\\nCOPY b* /\\n' > Dockerfile");
    expect(await out(host, 'docker build -o out . 2> /dev/null; ls out')).toBe('big\nx\n');
  });
});
