/** Lists of packages that a scanner makes of a result: BuildKit's protocol, the statement, where it goes. */
import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const machine = (): Promise<Machine> => createMachine({ seed: 'sbom', time: 'virtual', images: ['alpine'] });
const out = async (host: Machine, line: string): Promise<string> => (await host.run(line)).stdout;
const PROJECT = "mkdir p; cd p; printf 'FROM alpine\\nRUN apk add -q tree\\n' > Dockerfile\n";

describe('docker build --sbom', () => {
  it('shows the scanner as steps of its own, and a second time takes its answer from the cache', async () => {
    const host = await machine();
    const steps =
      'grep "^#[0-9]* [^ .]* *[^.]*sbom\\|scanner\\|generating\\|CACHED" log | grep -v "resolve docker.io\\|sha256:"';
    await host.run(`${PROJECT}docker build -t app --sbom=true . 2> log`);
    expect(await out(host, steps)).toBe(
      [
        '#2 resolve image config for docker-image://docker.io/docker/buildkit-syft-scanner:stable-1',
        '#7 docker-image://docker.io/docker/buildkit-syft-scanner:stable-1',
        '#8 [linux/amd64] generating sbom using docker.io/docker/buildkit-syft-scanner:stable-1',
        '#8 0.000 time="2026-11-21T09:00:02Z" level=info msg="starting syft scanner for buildkit v1.9.0"',
        '',
      ].join('\n'),
    );
    await host.run('docker build -t app --attest type=sbom . 2> log');
    expect(await out(host, 'grep -A1 generating log')).toBe(
      '#8 [linux/amd64] generating sbom using docker.io/docker/buildkit-syft-scanner:stable-1\n#8 CACHED\n',
    );
  });

  it('puts an SPDX statement in front of the provenance into the manifest of attestations', async () => {
    const host = await machine();
    await host.run(
      `${PROJECT}docker build -q -t app --sbom=true .; docker save app -o app.tar; mkdir s; tar -xf app.tar -C s`,
    );
    const blob = (digest: string): string => `$(echo s/blobs/${digest} | tr : /)`;
    const index = blob('$(jq -r .manifests[0].digest s/index.json)');
    const attested = blob(`$(jq -r ".manifests[1].digest" ${index})`);
    expect(await out(host, `jq -c "[.layers[].annotations[]]" ${attested}`)).toBe(
      '["https://spdx.dev/Document","https://slsa.dev/provenance/v1"]\n',
    );
    const statement = blob(`$(jq -r .layers[0].digest ${attested})`);
    expect(await out(host, `jq -c "[._type,.predicateType,.subject[0].name]" ${statement}`)).toBe(
      '["https://in-toto.io/Statement/v0.1","https://spdx.dev/Document","pkg:docker/app@latest?platform=linux%2Famd64"]\n',
    );
    const found =
      '.predicate.packages[]|select(.name=="tree")|[.versionInfo,.sourceInfo,.externalRefs[0].referenceLocator]';
    expect(await out(host, `jq -c '${found}' ${statement}`)).toMatch(
      /^\["2\.2\.1-r0","acquired package info from APK DB: \/lib\/apk\/db\/installed","pkg:apk\/alpine\/tree@2\.2\.1-r0\?arch=x86_64&distro=alpine-3\.22\.2"\]\n$/,
    );
  });

  it('is shown by imagetools inspect from a registry', async () => {
    const host = await machine();
    await host.run(
      `${PROJECT}docker run -d -p 5000:5000 registry:2; docker build -q -t localhost:5000/app --sbom=1 .; docker push -q localhost:5000/app`,
    );
    const inspect = 'docker buildx imagetools inspect localhost:5000/app --format';
    expect(await out(host, `${inspect} '{{range .SBOM.SPDX.packages}}{{.name}} {{end}}'`)).toContain(' tree ');
    expect(await out(host, `${inspect} '{{json .SBOM}}' | jq -c '[keys[], .SPDX.spdxVersion]'`)).toBe(
      '["SPDX","SPDX-2.3"]\n',
    );
    expect(await out(host, `${inspect} '{{json .Provenance}}' | jq -c keys`)).toBe('["SLSA"]\n');
    expect(await out(host, "docker buildx imagetools inspect alpine --format '{{json .SBOM}}'")).toBe('{}');
  });

  it('lies beside the files of a folder, with what stages and context hold where that is asked for', async () => {
    const host = await machine();
    await host.run(`mkdir p; cd p; cat > Dockerfile <<'EOF'
ARG BUILDKIT_SBOM_SCAN_STAGE=true
FROM debian AS tools
RUN echo > /made
FROM scratch
ARG BUILDKIT_SBOM_SCAN_CONTEXT=true
COPY --from=tools /made /
EOF
docker build -q --sbom=true -o out . ; docker build -q -o plain .; docker build -q --provenance=mode=max -o told .`);
    expect(await out(host, 'ls out; ls plain; ls told')).toBe(
      'made\nsbom-context.spdx.json\nsbom-tools.spdx.json\nsbom.spdx.json\nmade\nmade\nprovenance.json\n',
    );
    expect(
      await out(
        host,
        `jq -c '[.subject[].name, (.predicate.packages|length > 50), .predicate.name]' out/sbom-tools.spdx.json`,
      ),
    ).toBe('["made",true,"sbom-tools"]\n');
    expect(await out(host, `jq -c '[.predicate.packages[].name]' out/sbom.spdx.json`)).toBe('["sbom"]\n');
  });

  it('finds what npm and pip have installed', async () => {
    const host = await machine();
    await host.run(`mkdir p; cd p; mkdir -p node_modules/left lib/right-2.0.dist-info
echo '{"name":"left","version":"1.0.0","license":"MIT"}' > node_modules/left/package.json
printf 'Metadata-Version: 2.1\\nName: right\\nVersion: 2.0\\n\\nText\\n' > lib/right-2.0.dist-info/METADATA
printf 'FROM scratch\\nCOPY . /\\n' > Dockerfile; docker build -q --sbom=true -o out .`);
    expect(
      await out(
        host,
        `jq -c '.predicate.packages[]|[.name,.versionInfo,.licenseDeclared,.externalRefs[0].referenceLocator]' out/sbom.spdx.json`,
      ),
    ).toBe(
      '["left","1.0.0","MIT","pkg:npm/left@1.0.0"]\n["right","2.0","NOASSERTION","pkg:pypi/right@2.0"]\n["sbom",null,"NOASSERTION",null]\n',
    );
  });

  it.each([
    ['--attest type=sbom,disabled=true --sbom=false', 0, ''],
    ['--sbom=here', 1, 'ERROR: invalid value here\n'],
    [
      '--attest type=sbom,disabled=maybe',
      1,
      'ERROR: invalid value disabled=maybe: strconv.ParseBool: parsing "maybe": invalid syntax\n',
    ],
    ['--attest generator=x', 1, 'ERROR: attestation type not specified\n'],
  ])('%s', async (flags, exitCode, stderr) => {
    const host = await machine();
    expect(await host.run(`${PROJECT}docker build -q ${flags} . > /dev/null`)).toMatchObject({ exitCode, stderr });
  });

  it('fails with the sentence of a scanner that is not there', async () => {
    const host = await machine();
    const { stderr } = await host.run(`${PROJECT}docker build --sbom=generator=nobody/none .`);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/nobody/none:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    );
  });
});
