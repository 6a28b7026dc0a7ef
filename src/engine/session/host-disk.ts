import { encodeUtf8 } from '../base/bytes.ts';
import { bytesContent } from '../fs/content.ts';
import { standInBinary } from '../fs/stand-in.ts';
import type { TreeDirectory, TreeNode } from '../fs/tree.ts';
import { HOST_TOOLS } from './host-tools.ts';

/** Who sits at the machine. */
export interface HostUser {
  readonly name: string;
  readonly uid: number;
  readonly home: string;
}

/** Programs of the host that are binaries of their own, with the options that their stand-ins carry. */
const BINARIES: readonly (readonly [path: string, line: string, size: number])[] = [
  ['/usr/bin/bash', 'bash dialect=bash', 1_298_416],
  ['/usr/bin/docker', 'docker', 42_160_592],
  ['/usr/bin/busybox', 'busybox version=1.38.0 build=Debian_1:1.38.0-3+b1 lines=yes', 2_063_232],
  ['/usr/bin/curl', 'curl', 325_464],
  ['/usr/bin/jq', 'jq', 34_920],
  ['/usr/bin/git', 'git', 4_120_664],
  ['/usr/bin/man', 'man', 120_560],
  ['/usr/bin/nano', 'nano', 279_040],
  ['/usr/bin/vi', 'vi', 1_613_224],
];

const SYMLINKS: readonly (readonly [path: string, target: string])[] = [
  ['/bin', 'usr/bin'],
  ['/sbin', 'usr/sbin'],
  ['/lib', 'usr/lib'],
  ['/usr/bin/sh', 'bash'],
  ['/etc/mtab', '../proc/self/mounts'],
  ['/var/run', '/run'],
];

const FOLDERS = [
  '/dev',
  '/home',
  '/mnt',
  '/opt',
  '/proc',
  '/root',
  '/run',
  '/srv',
  '/sys',
  '/tmp',
  '/usr/lib',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/share',
  '/var/lib/docker/volumes',
  '/var/log',
  '/var/tmp',
  '/etc',
];

/**
 * The host's disk as it is before the learner touches it: an immutable tree, over which the machine lays a writable layer, so that a save
 * holds the learner's own files alone.
 */
export function hostDisk(hostname: string, user: HostUser, time: number): TreeDirectory {
  const root = folder(time);
  for (const path of FOLDERS) makeFolder(root, path, time);
  for (const [path, target] of SYMLINKS)
    put(root, path, { type: 'symlink', target, mode: 0o777, uid: 0, gid: 0, mtime: time }, time);
  for (const name of HOST_TOOLS)
    put(root, `/usr/bin/${name}`, binary('coreutils flavour=gnu', 68_496, `/usr/bin/${name}`, time), time);
  for (const [path, line, size] of BINARIES) put(root, path, binary(line, size, path, time), time);
  for (const [path, text] of Object.entries(etc(hostname, user))) put(root, path, file(text, time), time);
  if (user.uid !== 0)
    put(root, '/usr/bin/sudo', { ...binary('sudo', 302_152, '/usr/bin/sudo', time), mode: 0o4755 }, time);
  const home = { ...folder(time), uid: user.uid, gid: user.uid };
  put(root, user.home, home, time);
  put(root, '/root', { ...folder(time), mode: 0o700 }, time);
  for (const path of ['/tmp', '/var/tmp']) put(root, path, { ...folder(time), mode: 0o1777 }, time);
  return root;
}

function etc(hostname: string, user: HostUser): Readonly<Record<string, string>> {
  const isRoot = user.uid === 0;
  return {
    '/etc/hostname': `${hostname}\n`,
    '/etc/hosts': `127.0.0.1\tlocalhost\n127.0.1.1\t${hostname}\n`,
    '/etc/passwd': [
      `root:x:0:0:root:${isRoot ? user.home : '/root'}:/bin/bash`,
      'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
      'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
      ...(isRoot ? [] : [`${user.name}:x:${user.uid}:${user.uid}:${user.name}:${user.home}:/bin/bash`]),
      '',
    ].join('\n'),
    '/etc/group': [
      'root:x:0:',
      'daemon:x:1:',
      'tty:x:5:',
      'nogroup:x:65534:',
      ...(isRoot ? [] : [`docker:x:999:${user.name}`, `${user.name}:x:${user.uid}:`]),
      '',
    ].join('\n'),
    '/etc/os-release':
      'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\nVERSION="13 (trixie)"\nVERSION_CODENAME=trixie\nID=debian\n',
    '/etc/shells': '/bin/sh\n/bin/bash\n',
    '/etc/bash.bashrc': "PS1='\\u@\\h:\\w\\$ '\n",
  };
}

type Building = TreeDirectory & { readonly children: Map<string, TreeNode> };

function folder(mtime: number): Building {
  return { type: 'directory', mode: 0o755, uid: 0, gid: 0, mtime, children: new Map() };
}

function file(text: string, mtime: number): TreeNode {
  return { type: 'file', mode: 0o644, uid: 0, gid: 0, mtime, content: bytesContent(encodeUtf8(text)) };
}

function binary(line: string, size: number, path: string, mtime: number): TreeNode {
  return { type: 'file', mode: 0o755, uid: 0, gid: 0, mtime, content: standInBinary(path, size, 0.5, line) };
}

function makeFolder(root: Building, path: string, time: number): Building {
  let at = root;
  for (const name of path.split('/').filter(Boolean)) {
    const next = at.children.get(name);
    if (next?.type === 'directory') {
      at = next as Building;
    } else {
      const made = folder(time);
      at.children.set(name, made);
      at = made;
    }
  }
  return at;
}

function put(root: Building, path: string, node: TreeNode, time: number): void {
  const slash = path.lastIndexOf('/');
  makeFolder(root, path.slice(0, slash), time).children.set(path.slice(slash + 1), node);
}
