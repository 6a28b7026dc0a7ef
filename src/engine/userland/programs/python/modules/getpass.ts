import type { LibraryModule } from '../vm/module-registry.ts';

/** getpass. */
export const getpass: LibraryModule = {
  source: String.raw`
import os, sys
class GetPassWarning(UserWarning):
    pass
def getpass(prompt='Password: ', stream=None):
    out = stream or sys.stderr
    out.write(prompt)
    out.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip('\n')
def getuser():
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    import pwd
    return pwd.getpwuid(os.getuid())[0]
__all__ = ['GetPassWarning', 'getpass', 'getuser']
`,
};
