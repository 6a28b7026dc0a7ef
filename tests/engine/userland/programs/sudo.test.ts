import { expect, it } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

it.each([
  ['sudo id -un; id -un', 'root\nlearner\n', '', 0],
  ['sudo -u nobody id -un', 'nobody\n', '', 0],
  ['sudo env | grep -E "^(HOME|USER|SUDO_USER|X)="', 'HOME=/root\nUSER=root\nSUDO_USER=learner\n', '', 0],
  ['sudo X=1 sh -c "echo $X-\\$X"', '-1\n', '', 0],
  [
    'sudo touch /root/mine && sudo ls /root; ls /root',
    'mine\n',
    "ls: cannot open directory '/root': Permission denied\n",
    2,
  ],
  ['sudo nosuch', '', 'sudo: nosuch: command not found\n', 1],
  ['sudo -u ghost id', '', 'sudo: unknown user ghost\nsudo: error initializing audit plugin sudoers_audit\n', 1],
  ['sudo docker ps -q | wc -l', '0\n', '', 0],
])('%s', async (line, stdout, stderr, exitCode) => {
  const machine = await createMachine({ seed: 'sudo', time: 'virtual' });
  expect(await machine.run(line)).toEqual({ stdout, stderr, exitCode });
});
