import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

/** The messages as bash 5.2 prints them. */
test('bash connects by /dev/tcp, and dash does not', async () => {
  const machine = await createMachine({ seed: 'dev-tcp', time: 'virtual', images: ['debian', 'alpine'] });
  const { stdout } = await machine.run(String.raw`docker network create net1 >/dev/null
docker run -d --name web --network net1 alpine sh -c 'while true; do printf "hello\nthere\n" | nc -l -p 80; done' >/dev/null
sleep 1
docker run --rm -i --network net1 debian bash <<'END'
exec 2>&1
(echo > /dev/tcp/web/80) && echo open
sleep 1
(echo > /dev/tcp/web/81) 2>/dev/null || echo closed
echo > /dev/tcp/web/81; echo rc=$?
echo > /dev/tcp/nohost/80
echo > /dev/tcp/web/foo
exec 3<>/dev/tcp/web/80
read -r first <&3
read -r second <&3
echo "$first $second"
exec 3>&-
dash -c 'echo > /dev/tcp/web/80'
END`);
  expect(stdout).toBe(`open
closed
bash: connect: Connection refused
bash: line 5: /dev/tcp/web/81: Connection refused
rc=1
bash: line 6: nohost: Name or service not known
bash: line 6: /dev/tcp/nohost/80: Invalid argument
bash: line 7: foo: Servname not supported for ai_socktype
bash: line 7: /dev/tcp/web/foo: Invalid argument
hello there
dash: 1: cannot create /dev/tcp/web/80: Directory nonexistent
`);
});
