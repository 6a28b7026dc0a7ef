import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

/** A host with a registry on port 5000 that deletes, and one on 5001 that does not; `b` is in repository `one` of both. */
async function registries() {
  const machine = await createMachine({ seed: 'distribution', time: 'virtual' });
  const run = async (line: string): Promise<string> => {
    const { stdout, stderr } = await machine.run(line);
    return (stdout + stderr).replaceAll('\r', '');
  };
  await run(
    'docker run -d -p 5000:5000 -e REGISTRY_STORAGE_DELETE_ENABLED=true registry:2; docker run -d -p 5001:5000 registry:2; sleep 1',
  );
  await run('printf soup > b; D=sha256:$(sha256sum b | cut -d" " -f1)');
  await run(
    `up() { curl -s -o /dev/null -D head -X POST $1/v2/$2/blobs/uploads/; L=$(sed -n 's/^Location: //p' head | tr -d '\\r'); curl -s -o /dev/null -X PUT -T $3 "$L&digest=$4"; }; up localhost:5000 one b $D; up localhost:5001 one b $D`,
  );
  const digest = (await run('echo $D')).trim();
  return { run, digest };
}

const steady = (text: string, digest: string): string =>
  text
    .replaceAll(digest, 'DIGEST')
    .replace(/_state=[\w%=-]+/g, '_state=STATE')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replace(/^Date: .*\n/gm, '');

const COMMON = 'Docker-Distribution-Api-Version: registry/2.0\n';
const NOSNIFF = 'X-Content-Type-Options: nosniff\n';
const JSON_TYPE = 'Content-Type: application/json; charset=utf-8\n';

test('an upload in pieces', async () => {
  const { run, digest } = await registries();
  const curl = async (line: string): Promise<string> => steady(await run(`curl -s -i ${line}`), digest);
  const location = async (): Promise<void> => {
    await run("L=$(sed -n 's/^Location: //p' head | tr -d '\\r')");
  };
  const begun = 'Location: http://localhost:5000/v2/two/blobs/uploads/UUID?_state=STATE\n';
  expect(await curl('-D head -X POST localhost:5000/v2/two/blobs/uploads/')).toBe(
    `HTTP/1.1 202 Accepted\nContent-Length: 0\n${COMMON}Docker-Upload-Uuid: UUID\n${begun}Range: 0-0\n${NOSNIFF}\n`,
  );
  await location();
  expect(await curl('-D head -X PATCH -H "Content-Type: application/octet-stream" --data-binary so "$L"')).toBe(
    `HTTP/1.1 202 Accepted\nContent-Length: 0\n${COMMON}Docker-Upload-Uuid: UUID\n${begun}Range: 0-1\n${NOSNIFF}\n`,
  );
  await run('OLD=$L');
  await location();
  expect(await curl('"$L"')).toBe(
    `HTTP/1.1 204 No Content\nContent-Length: 0\n${COMMON}Docker-Upload-Uuid: UUID\n${begun}Range: 0-1\n${NOSNIFF}\n`,
  );
  expect(await run('curl -s -X PATCH -H "Content-Type: text/plain" -d x "$L"')).toBe(
    '{"errors":[{"code":"UNKNOWN","message":"unknown error","detail":{}}]}\n',
  );
  expect(await run('curl -s -X PUT "$L"')).toBe(
    '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content","detail":"digest missing"}]}\n',
  );
  expect(await run('curl -s -X PUT "$L&digest=md5:1"')).toBe(
    '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content","detail":"digest parsing failed"}]}\n',
  );
  expect(await curl('-X PUT --data-binary up "$L&digest=$D"')).toBe(
    `HTTP/1.1 201 Created\nContent-Length: 0\nDocker-Content-Digest: DIGEST\n${COMMON}Location: http://localhost:5000/v2/two/blobs/DIGEST\n${NOSNIFF}\n`,
  );
  expect(await run('curl -s "$L"; curl -s "${L%%\\?*}"')).toBe(
    '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN","message":"blob upload unknown to registry","detail":{}}]}\n{"errors":[{"code":"BLOB_UPLOAD_INVALID","message":"blob upload invalid","detail":{}}]}\n',
  );
  // A state that is behind ends the upload; wrong bytes do, too.
  await run('curl -s -o /dev/null -D head -X POST localhost:5000/v2/two/blobs/uploads/');
  await location();
  await run('curl -s -o /dev/null -X PATCH -H "Content-Type:" --data-binary so "$L"');
  expect(await run('curl -s -X PATCH -H "Content-Type:" --data-binary up "$L"; curl -s "$L"')).toBe(
    '{"errors":[{"code":"BLOB_UPLOAD_INVALID","message":"blob upload invalid"}]}\n{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN","message":"blob upload unknown to registry","detail":{}}]}\n',
  );
  await run('curl -s -o /dev/null -D head -X POST localhost:5000/v2/two/blobs/uploads/');
  await location();
  expect(steady(await run('curl -s -X PUT --data-binary salt "$L&digest=$D"'), digest)).toBe(
    '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content","detail":{"Digest":"DIGEST","Reason":{}}}]}\n',
  );
  await run('curl -s -o /dev/null -D head -X POST localhost:5000/v2/two/blobs/uploads/');
  await location();
  expect(await curl('-X DELETE "$L"')).toBe(`HTTP/1.1 204 No Content\n${COMMON}Docker-Upload-Uuid: UUID\n${NOSNIFF}\n`);
});

test('blobs: whole, in part, known already, of another repository, deleted', async () => {
  const { run, digest } = await registries();
  const curl = async (line: string): Promise<string> => steady(await run(`curl -s -i ${line}`), digest);
  const about = `Accept-Ranges: bytes\nCache-Control: max-age=31536000\n`;
  const more = `Content-Type: application/octet-stream\nDocker-Content-Digest: DIGEST\n${COMMON}Etag: "DIGEST"\n${NOSNIFF}\n`;
  expect(await curl('localhost:5000/v2/one/blobs/$D')).toBe(`HTTP/1.1 200 OK\n${about}Content-Length: 4\n${more}soup`);
  expect(await curl('-I localhost:5000/v2/one/blobs/$D')).toBe(`HTTP/1.1 200 OK\n${about}Content-Length: 4\n${more}`);
  expect(await curl('-H "Range: bytes=1-2" localhost:5000/v2/one/blobs/$D')).toBe(
    `HTTP/1.1 206 Partial Content\n${about}Content-Length: 2\nContent-Range: bytes 1-2/4\n${more}ou`,
  );
  const status = '-s -o /dev/null -w "%{http_code}\\n"';
  expect(
    await run(
      `curl ${status} -H "Range: bytes=9-" localhost:5000/v2/one/blobs/$D; curl ${status} -H "If-None-Match: $D" localhost:5000/v2/one/blobs/$D; curl ${status} localhost:5000/v2/other/blobs/$D`,
    ),
  ).toBe('416\n304\n404\n');
  expect(steady(await run('curl -s localhost:5000/v2/other/blobs/$D'), digest)).toBe(
    '{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry","detail":"DIGEST"}]}\n',
  );
  expect(await curl('-X POST "localhost:5000/v2/other/blobs/uploads/?mount=$D&from=one"')).toBe(
    `HTTP/1.1 201 Created\nContent-Length: 0\nDocker-Content-Digest: DIGEST\n${COMMON}Location: http://localhost:5000/v2/other/blobs/DIGEST\n${NOSNIFF}\n`,
  );
  expect(await run(`curl ${status} -X POST "localhost:5000/v2/other/blobs/uploads/?mount=$D&from=none"`)).toBe('202\n');
  expect(await run('curl -s localhost:5000/v2/other/blobs/$D')).toBe('soup');
  expect(await curl('-X DELETE localhost:5001/v2/one/blobs/$D')).toBe(
    `HTTP/1.1 405 Method Not Allowed\n${JSON_TYPE}${COMMON}${NOSNIFF}Content-Length: 78\n\n{"errors":[{"code":"UNSUPPORTED","message":"The operation is unsupported."}]}\n`,
  );
  expect(await curl('-X DELETE localhost:5000/v2/one/blobs/$D')).toBe(
    `HTTP/1.1 202 Accepted\nContent-Length: 0\n${COMMON}${NOSNIFF}\n`,
  );
  expect(await run('curl -s -X DELETE localhost:5000/v2/one/blobs/$D; curl -s localhost:5000/v2/other/blobs/$D')).toBe(
    '{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry"}]}\nsoup',
  );
});

test('manifests: put, asked for by tag and digest, refused, deleted', async () => {
  const { run, digest } = await registries();
  const type = 'application/vnd.oci.image.manifest.v1+json';
  await run(
    `manifest() { printf '{"schemaVersion":2,"mediaType":"${type}","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"%s","size":4},"layers":[]}' $1; }; manifest $D > m; M=sha256:$(sha256sum m | cut -d" " -f1)`,
  );
  const own = (await run('echo $M')).trim();
  const curl = async (line: string): Promise<string> =>
    steady(await run(`curl -s -i ${line}`), digest).replaceAll(own, 'MANIFEST');
  const put = `-X PUT -H "Content-Type: ${type}" --data-binary`;
  expect(await curl(`${put} @m localhost:5000/v2/one/manifests/1`)).toBe(
    `HTTP/1.1 201 Created\nDocker-Content-Digest: MANIFEST\n${COMMON}Location: http://localhost:5000/v2/one/manifests/MANIFEST\n${NOSNIFF}Content-Length: 0\n\n`,
  );
  const size = Number(await run('wc -c < m'));
  const found = `HTTP/1.1 200 OK\nContent-Length: ${size}\nContent-Type: ${type}\nDocker-Content-Digest: MANIFEST\n${COMMON}Etag: "MANIFEST"\n${NOSNIFF}\n`;
  expect(await curl(`-I -H "Accept: ${type}" localhost:5000/v2/one/manifests/1`)).toBe(found);
  expect(await curl(`-I -H "Accept: ${type}" localhost:5000/v2/one/manifests/$M`)).toBe(found);
  const refused: readonly (readonly [string, string])[] = [
    [
      'localhost:5000/v2/one/manifests/2',
      '{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"2"}}',
    ],
    [
      'localhost:5000/v2/one/manifests/1',
      '{"code":"MANIFEST_UNKNOWN","message":"OCI manifest found, but accept header does not support OCI manifests"}',
    ],
    [
      `${put} '{' localhost:5000/v2/one/manifests/x`,
      '{"code":"MANIFEST_INVALID","message":"manifest invalid","detail":{"Offset":1}}',
    ],
    [
      '-X PUT --data-binary @m localhost:5000/v2/one/manifests/x',
      '{"code":"MANIFEST_INVALID","message":"manifest invalid","detail":{}}',
    ],
    [
      `${put} @m localhost:5000/v2/one/manifests/$D`,
      '{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content"}',
    ],
    [
      `${put} @m localhost:5000/v2/none/manifests/x`,
      '{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown to registry","detail":"DIGEST"}',
    ],
    ['-X DELETE localhost:5001/v2/one/manifests/1', '{"code":"UNSUPPORTED","message":"The operation is unsupported."}'],
    [
      '-X DELETE localhost:5000/v2/one/manifests/1',
      '{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content"}',
    ],
    ['-X DELETE localhost:5000/v2/one/manifests/$D', '{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}'],
    [
      'localhost:5000/v2/none/tags/list',
      '{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"none"}}',
    ],
  ];
  for (const [line, error] of refused)
    expect(steady(await run(`curl -s ${line}`), digest), line).toBe(`{"errors":[${error}]}\n`);
  expect(await curl('-X DELETE localhost:5000/v2/one/manifests/$M')).toBe(
    `HTTP/1.1 202 Accepted\n${COMMON}${NOSNIFF}Content-Length: 0\n\n`,
  );
  expect(await run('curl -s localhost:5000/v2/one/tags/list')).toBe('{"name":"one","tags":null}\n');
});

test('the catalogue in pages; methods and addresses that are none', async () => {
  const { run, digest } = await registries();
  await run('for r in a-b a/b c; do up localhost:5000 $r b $D; done');
  const curl = async (line: string): Promise<string> => steady(await run(`curl -s -i ${line}`), digest);
  const page = (body: string, link = ''): string =>
    `HTTP/1.1 200 OK\n${JSON_TYPE}${COMMON}${link}${NOSNIFF}Content-Length: ${body.length}\n\n${body}`;
  expect(await curl('localhost:5000/v2/_catalog')).toBe(page('{"repositories":["a/b","a-b","c","one"]}\n'));
  expect(await curl('"localhost:5000/v2/_catalog?n=2"')).toBe(
    page('{"repositories":["a/b","a-b"]}\n', 'Link: </v2/_catalog?last=a-b&n=2>; rel="next"\n'),
  );
  expect(await curl('"localhost:5000/v2/_catalog?last=a/b&n=9"')).toBe(page('{"repositories":["a-b","c","one"]}\n'));
  expect(await curl('"localhost:5000/v2/_catalog?n=0"')).toBe(page('{"repositories":[]}\n'));
  expect(await run('curl -s "localhost:5000/v2/_catalog?n=1001"')).toBe(
    '{"errors":[{"code":"PAGINATION_NUMBER_INVALID","message":"invalid number of results requested","detail":{"n":1001}}]}\n',
  );
  expect(await curl('-X POST localhost:5000/v2/_catalog')).toBe(
    `HTTP/1.1 405 Method Not Allowed\nAllow: GET\nContent-Type: text/plain; charset=utf-8\n${COMMON}${NOSNIFF}Content-Length: 19\n\nMethod not allowed\n`,
  );
  expect(await run('curl -s localhost:5000/v2/one; curl -s localhost:5000/v2/; echo; curl -s localhost:5000/v2')).toBe(
    '404 page not found\n{}\n<a href="/v2/">Moved Permanently</a>.\n\n',
  );
});
