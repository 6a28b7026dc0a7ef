import { expect, test } from 'vitest';
import { makeBox } from './box.ts';

type Row = readonly [flavour: 'busybox' | 'gnu', command: string, user: number, out: string, err: string, code: number];

const ROWS: readonly Row[] = [
  [
    'busybox',
    'id; id -u; id -un; id nobody; id nosuch; whoami',
    0,
    'uid=0(root) gid=0(root) groups=0(root)\n0\nroot\nuid=65534(nobody) gid=65534(nobody) groups=65534(nobody)\nroot\n',
    'id: unknown user nosuch\n',
    0,
  ],
  [
    'busybox',
    'whoami; id; id -un',
    1000,
    'uid=1000 gid=1000 groups=1000\n1000\n',
    'whoami: unknown uid 1000\nid: unknown ID 1000\n',
    1,
  ],
  [
    'gnu',
    'whoami; id; id -un; id nosuch; id -n',
    1000,
    'uid=1000 gid=1000 groups=1000\n1000\n',
    "whoami: cannot find name for user ID 1000\nid: cannot find name for user ID 1000\nid: 'nosuch': no such user\nid: cannot print only names or real IDs in default format\n",
    1,
  ],
  ['gnu', 'groups; groups nobody; groups nosuch', 0, 'root\nnobody : nobody\n', "groups: 'nosuch': no such user\n", 1],
  ['busybox', 'id root; groups root', 0, 'uid=0(root) gid=0(root) groups=0(root),10(wheel)\nroot wheel\n', '', 0],
  [
    'busybox',
    'su nobody -s /bin/sh -c "id -un; pwd"; su nosuch; su - daemon -s /bin/sh -c "echo \\$HOME \\$USER"',
    0,
    'nobody\n/work\n/usr/sbin daemon\n',
    'su: unknown user nosuch\n',
    0,
  ],
  [
    'gnu',
    'groupadd -g 2000 devs; groupadd -r app; useradd -m -u 1500 -G devs ann; useradd -r -g app -d /app -s /bin/false app; id ann; id app; tail -n 2 /etc/passwd; stat -c "%a %U" /home/ann',
    0,
    'uid=1500(ann) gid=1500(ann) groups=1500(ann),2000(devs)\nuid=999(app) gid=999(app) groups=999(app)\nann:x:1500:1500::/home/ann:/bin/sh\napp:x:999:999::/app:/bin/false\n700 ann\n',
    '',
    0,
  ],
  [
    'gnu',
    'useradd root; groupadd root; useradd -g nope x; userdel nosuch; useradd',
    0,
    '',
    "useradd: user 'root' already exists\ngroupadd: group 'root' already exists\nuseradd: group 'nope' does not exist\nuserdel: user 'nosuch' does not exist\nTry 'useradd --help' for more information.\n",
    2,
  ],
  [
    'gnu',
    'useradd bob; useradd eve; usermod -aG wheel bob; id bob; userdel bob; id bob; tail -n 1 /etc/group',
    0,
    'uid=1000(bob) gid=1000(bob) groups=1000(bob),10(wheel)\neve:x:1001:\n',
    "id: 'bob': no such user\n",
    0,
  ],
  [
    'gnu',
    'getent passwd root 65534; getent group wheel; getent passwd nosuch',
    0,
    'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/home:/bin/false\nwheel:x:10:root\n',
    '',
    2,
  ],
  [
    'gnu',
    'useradd x',
    1000,
    '',
    'useradd: Permission denied.\nuseradd: cannot lock /etc/passwd; try again later.\n',
    1,
  ],
];

test.each(ROWS)('%s: %s (as %i)', async (flavour, command, user, out, err, code) => {
  expect(await makeBox(flavour).sh(command, user === 0 ? {} : { user })).toEqual({ out, err, code });
});
