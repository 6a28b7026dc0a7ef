/** What nginx does before it answers: the test of a configuration, its dump, the folders it makes, users and read-only file systems. */
import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const machine = await createMachine({ seed: 'nginx-start', time: 'virtual' });
await machine.run('docker pull -q nginx');

const run = async (text: string) => {
  const { stdout, stderr, exitCode } = await machine.run(text);
  return { stdout, stderr: stderr.replace(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /gm, ''), exitCode };
};

describe('the folders for bodies', () => {
  it('are made by the start, and docker diff shows them', async () => {
    await run('docker run -d --name web nginx; sleep 1');
    expect((await run('docker diff web | sort')).stdout).toBe(
      'A /run/nginx.pid\nA /var/cache/nginx/client_temp\nA /var/cache/nginx/fastcgi_temp\nA /var/cache/nginx/proxy_temp\nA /var/cache/nginx/scgi_temp\nA /var/cache/nginx/uwsgi_temp\nC /run\nC /var\nC /var/cache\nC /var/cache/nginx\n',
    );
    expect((await run("docker exec web stat -c '%A %U:%G %n' /var/cache/nginx/client_temp")).stdout).toBe(
      'drwx------ nginx:root /var/cache/nginx/client_temp\n',
    );
  });

  it('cannot be made on a read-only file system, and not by anybody', async () => {
    expect(await run('docker run --rm --read-only --entrypoint nginx nginx')).toEqual({
      stdout: '',
      stderr:
        '[emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)\nnginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)\n',
      exitCode: 1,
    });
    expect(await run('docker run --rm -u 1000 --entrypoint nginx nginx')).toEqual({
      stdout: '',
      stderr:
        '[warn] 1#1: the "user" directive makes sense only if the master process runs with super-user privileges, ignored in /etc/nginx/nginx.conf:2\nnginx: [warn] the "user" directive makes sense only if the master process runs with super-user privileges, ignored in /etc/nginx/nginx.conf:2\n[emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)\nnginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)\n',
      exitCode: 1,
    });
  });

  it('lie on a tmpfs where the lesson says so', async () => {
    await run('docker run -d --name ro --read-only --tmpfs /var/cache/nginx --tmpfs /run nginx; sleep 1');
    expect((await run("docker ps --filter name=ro --format '{{.State}}'; docker diff ro")).stdout).toBe('running\n');
  });
});

describe('a test', () => {
  const conf = (text: string) =>
    `mkdir -p ~/n/parts; printf '# one\\n' > ~/n/parts/a.conf; printf 'server { listen 8080; }' > ~/n/parts/b.conf; printf '%s' '${text}' > ~/n/nginx.conf; docker run --rm -v ~/n:/etc/nginx --entrypoint sh nginx -c `;

  it('-T dumps each file once, in the order in which they are read', async () => {
    const text = 'events {}\nhttp { include parts/*.conf; include parts/a.conf; }\n';
    expect(await run(`${conf(text)} 'nginx -T; nginx -s reload'`)).toEqual({
      stdout: `# configuration file /etc/nginx/nginx.conf:\n${text}\n# configuration file /etc/nginx/parts/a.conf:\n# one\n\n# configuration file /etc/nginx/parts/b.conf:\nserver { listen 8080; }\n`,
      stderr:
        'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful\n[notice] 1#1: signal process started\n[error] 1#1: invalid PID number "" in "/run/nginx.pid"\nnginx: [error] invalid PID number "" in "/run/nginx.pid"\n',
      exitCode: 1,
    });
  });

  it('tells file and line', async () => {
    expect(await run(`${conf('events {}\nhttp {\n  servr {}\n}\n')} 'nginx -t'`)).toEqual({
      stdout: '',
      stderr:
        '[emerg] 1#1: unknown directive "servr" in /etc/nginx/nginx.conf:3\nnginx: [emerg] unknown directive "servr" in /etc/nginx/nginx.conf:3\nnginx: configuration file /etc/nginx/nginx.conf test failed\n',
      exitCode: 1,
    });
  });
});

it('goes to the next server when one does not answer in time, but not with a POST', async () => {
  await run(`docker network create up; docker run -d --network up --name good nginx
for name in slow slower; do docker run -d --network up --name $name busybox sh -c 'sleep 100 | nc -l -p 80'; done
cat > up.conf <<'END'
upstream app { server slow; server good; }
upstream forms { server slower; server good; }
server { listen 80; location / { proxy_pass http://app; proxy_read_timeout 2s; }
  location /form { proxy_pass http://forms; proxy_read_timeout 2s; } }
END
docker run -d --network up --name front -p 8080:80 -v $PWD/up.conf:/etc/nginx/conf.d/default.conf nginx; sleep 1`);
  expect((await run("curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080/")).stdout).toBe('200\n');
  expect(
    (await run('docker logs front 2>&1 >/dev/null | grep -o "upstream timed out.*while reading[a-z ]*"')).stdout,
  ).toBe('upstream timed out (110: Connection timed out) while reading response header from upstream\n');
  expect(
    (await run("for i in 1 2; do curl -s -d x=1 -o /dev/null -w '%{http_code}\\n' localhost:8080/form; done")).stdout,
  ).toBe('504\n404\n');
});

it('tells how it was built, with the folders that it was given', async () => {
  const { stderr } = await run('docker run --rm --entrypoint nginx nginx -V');
  expect(stderr.split(' --with-cc-opt')[0]).toMatch(
    /^nginx version: nginx\/1\.29\.8\nbuilt by gcc 14\.2\.0 \(Debian 14\.2\.0-19\)\nbuilt with OpenSSL .*\nTLS SNI support enabled\nconfigure arguments: --prefix=\/etc\/nginx .* --with-stream_ssl_preread_module$/,
  );
  expect((await run('docker run --rm --entrypoint nginx nginx -h | grep prefix; true')).stderr).toContain(
    '-p prefix     : set prefix path (default: /etc/nginx/)\n  -e filename   : set error log file (default: /var/log/nginx/error.log)',
  );
});
