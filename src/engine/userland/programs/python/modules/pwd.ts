import type { LibraryModule } from '../vm/module-registry.ts';

/** pwd. */
export const pwd: LibraryModule = {
  source: String.raw`
from collections import namedtuple
struct_passwd = namedtuple('struct_passwd', 'pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell', module='pwd')
struct_passwd.__repr__ = lambda self: 'pwd.struct_passwd(%s)' % ', '.join('%s=%r' % kv for kv in zip(self._fields, self))
def getpwall():
    out = []
    try:
        with open('/etc/passwd') as f:
            for line in f:
                parts = line.rstrip('\n').split(':')
                if len(parts) == 7:
                    out.append(struct_passwd(parts[0], parts[1], int(parts[2]), int(parts[3]), *parts[4:]))
    except OSError:
        pass
    return out
def getpwnam(name):
    for p in getpwall():
        if p.pw_name == name:
            return p
    raise KeyError(f'getpwnam(): name not found: {name!r}')
def getpwuid(uid):
    for p in getpwall():
        if p.pw_uid == uid:
            return p
    raise KeyError(f'getpwuid(): uid not found: {uid}')
`,
};
