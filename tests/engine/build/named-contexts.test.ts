/** Named contexts that are neither folders nor names of images. */
import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const machine = (): Promise<Machine> => createMachine({ seed: 'contexts', time: 'virtual', images: ['busybox'] });
const LAYOUT = `mkdir base app; cd base; printf 'FROM busybox\\nRUN echo below > /base.txt\\nENV A=1\\n' > Dockerfile
docker build -q -t base:1 -o type=oci,tar=false,dest=../layout . > ../digest; cd ../app
printf 'FROM base\\nRUN cat /base.txt && echo $A\\n' > Dockerfile
`;

describe('docker build --build-context', () => {
  it.each(['oci-layout://../layout', 'oci-layout://../layout:1', 'oci-layout://../layout@$(cat ../digest)'])(
    '%s',
    async (context) => {
      const host = await machine();
      const result = await host.run(
        `${LAYOUT}docker build --build-context base=${context} -t app . 2> log; sed -n 's/^#[0-9]* //p' log; docker run --rm app cat /base.txt; docker images -q base`,
      );
      const digest = (await host.run('cat ../digest')).stdout.trim();
      expect(result.stdout.split('\n')).toEqual(
        expect.arrayContaining([
          `[context base] load metadata for docker.io/library/base@${digest}`,
          '[context base] OCI load from client',
          `resolve docker.io/library/base@${digest} done`,
          '0.000 below',
          '0.000 1',
        ]),
      );
      expect(result.stdout.split('\n').slice(-2)).toEqual(['below', '']);
    },
  );

  it.each([
    ['oci-layout://nope', 'could not read nope/index.json: open nope/index.json: no such file or directory'],
    ['oci-layout://two:3', 'failed to resolve digest'],
  ])('refuses %s', async (context, why) => {
    const host = await machine();
    await host.run(`${LAYOUT}mkdir two; jq -c '.manifests += .manifests' ../layout/index.json > two/index.json`);
    const { stderr } = await host.run(`docker build --build-context base=${context} .`);
    expect(stderr).toBe(`ERROR: failed to build: oci-layout reference "${context}" could not be resolved: ${why}\n`);
  });

  it('takes one file from a URL', async () => {
    const host = await machine();
    await host.run(`docker run -d --name web -p 8080:8080 busybox sh -c 'mkdir /w; echo page > /w/page.txt; httpd -f -p 8080 -h /w'
printf 'FROM scratch\\nCOPY --from=page page.txt /\\n' > Dockerfile`);
    const result = await host.run(
      'docker build --build-context page=http://localhost:8080/page.txt -o out . 2> log; cat out/page.txt; grep -c "context page. http://localhost:8080/page.txt" log',
    );
    expect(result.stdout).toBe('page\n1\n');
    const failed = await host.run('docker build --build-context page=http://localhost:8080/none -o out .');
    expect(failed.stderr.trimEnd().split('\n').at(-1)).toBe(
      'ERROR: failed to build: failed to solve: failed to load cache key: invalid response status 404',
    );
  });
});
