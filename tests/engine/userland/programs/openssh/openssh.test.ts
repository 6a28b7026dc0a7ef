import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/** What OpenSSH 9.2 of Debian 12 answered, with these files in the working directory each time; where 10.0 has other words, the case was left out. */
const answers = JSON.parse(readFileSync(new URL('openssh-answers.json', import.meta.url), 'utf8')) as {
  readonly files: Readonly<Record<string, string>>;
  readonly cases: readonly { readonly line: string; readonly output: string }[];
};

const machine = await createMachine({ seed: 'openssh', time: 'virtual', images: ['debian', 'alpine'] });
await machine.run(`docker network create net1
docker run -d --name box --network net1 debian sleep infinity
docker exec box sh -c 'apt-get update && apt-get install -y openssh-client'
docker run -d --name small --network net1 alpine sleep infinity
docker exec small apk add openssh-client
mkdir work`);
for (const [name, text] of Object.entries(answers.files)) {
  await machine.run(`cat > work/${name} <<'END_OF_FILE'\n${text}END_OF_FILE`);
}

test.each(answers.cases)('as the real one: $line', async ({ line, output }) => {
  await machine.run(`docker exec box rm -rf /case; docker cp -q work box:/case; cat > case.sh <<'END_OF_CASE'
cd /case; export HOME=/case; chown 0:0 *; chmod 600 k1
{ ${line}; echo rc=$?; } 2>&1 </dev/null
END_OF_CASE
docker cp -q case.sh box:/case.sh`);
  const { stdout, stderr } = await machine.run('docker exec box sh /case.sh');
  expect(stdout + stderr).toBe(output.replaceAll('/tmp/nt/case', '/case'));
});

test('a new key by the questions, in a home without .ssh', async () => {
  const { stdout } = await machine.run(
    String.raw`docker exec box sh -c 'printf "\n\n\n" | ssh-keygen 2>&1; ls -la ~/.ssh | cut -c1-10; ssh -V 2>&1'`,
  );
  const masked = stdout.replace(/SHA256:\S+ root@\S+/, 'FINGERPRINT').replace(/\|.{17}\|\n/g, '');
  expect(masked).toBe(`Generating public/private ed25519 key pair.
Enter file in which to save the key (/root/.ssh/id_ed25519): Created directory '/root/.ssh'.
Enter passphrase for "/root/.ssh/id_ed25519" (empty for no passphrase): Enter same passphrase again: Your identification has been saved in /root/.ssh/id_ed25519
Your public key has been saved in /root/.ssh/id_ed25519.pub
The key fingerprint is:
FINGERPRINT
The key's randomart image is:
+--[ED25519 256]--+
+----[SHA256]-----+
total 16
drwx------
drwx------
-rw-------
-rw-r--r--
OpenSSH_10.0p2 Debian-7+deb13u4, OpenSSL 3.5.4 30 Sep 2025
`);
});

test('musl has its own words, an internal network its own failure, and a web server does not speak SSH', async () => {
  const { stdout } =
    await machine.run(`docker run -d --name web --network net1 alpine sh -c 'printf "HTTP/1.1 400 Bad Request\\r\\n" | nc -l -p 80'
docker exec small sh -c '{ ssh nope ls; ssh -o ConnectTimeout=2 172.18.0.99 ls; ssh -p 80 web ls; ssh-keygen -p; } 2>&1'
docker commit box keys >/dev/null; docker network create --internal closed >/dev/null
docker run --rm --network closed keys sh -c 'ssh nope ls 2>&1'
docker run --rm --network none keys sh -c 'ssh 10.0.0.1 ls 2>&1'`);
  expect(
    stdout.split('\n').slice(1).join('\n').replaceAll('\r', ''),
  ).toBe(`ssh: Could not resolve hostname nope: Name does not resolve
ssh: connect to host 172.18.0.99 port 22: Connection timed out
kex_exchange_identification: Connection closed by remote host
Connection closed by 172.18.0.4 port 80
drydock: 'ssh-keygen -p' is not simulated
ssh: Could not resolve hostname nope: Temporary failure in name resolution
ssh: connect to host 10.0.0.1 port 22: Network is unreachable
`);
});
