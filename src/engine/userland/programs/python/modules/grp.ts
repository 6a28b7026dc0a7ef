import type { LibraryModule } from '../vm/module-registry.ts';

/** grp. */
export const grp: LibraryModule = {
  source: String.raw`
from collections import namedtuple
struct_group = namedtuple('struct_group', 'gr_name gr_passwd gr_gid gr_mem', module='grp')
def getgrall():
    out = []
    try:
        with open('/etc/group') as f:
            for line in f:
                parts = line.rstrip('\n').split(':')
                if len(parts) == 4:
                    out.append(struct_group(parts[0], parts[1], int(parts[2]), [m for m in parts[3].split(',') if m]))
    except OSError:
        pass
    return out
def getgrnam(name):
    for g in getgrall():
        if g.gr_name == name:
            return g
    raise KeyError(f'getgrnam(): name not found: {name!r}')
def getgrgid(gid):
    for g in getgrall():
        if g.gr_gid == gid:
            return g
    raise KeyError(f'getgrgid(): gid not found: {gid}')
`,
};
