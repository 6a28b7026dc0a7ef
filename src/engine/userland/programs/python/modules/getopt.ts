import type { LibraryModule } from '../vm/module-registry.ts';

/** getopt */
export const getopt: LibraryModule = {
  source: String.raw`
import os

class GetoptError(Exception):
    opt = msg = ''
    def __init__(self, msg, opt=''):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)
    def __str__(self):
        return self.msg
error = GetoptError

def getopt(args, shortopts, longopts=[]):
    opts = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        if args[0].startswith('--'):
            args = _long(opts, args[0][2:], longopts, args[1:])
        else:
            args = _short(opts, args[0][1:], shortopts, args[1:])
    return opts, args

def gnu_getopt(args, shortopts, longopts=[]):
    opts, rest = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    stop = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
    shortopts = shortopts.lstrip('+')
    while args:
        if args[0] == '--':
            rest += args[1:]
            break
        if args[0][:2] == '--':
            args = _long(opts, args[0][2:], longopts, args[1:])
        elif args[0][:1] == '-' and args[0] != '-':
            args = _short(opts, args[0][1:], shortopts, args[1:])
        elif stop:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return opts, rest

def _long(opts, opt, longopts, args):
    opt, has, value = opt.partition('=')
    found = [o for o in longopts if o.startswith(opt)]
    if not found:
        raise GetoptError('option --%s not recognized' % opt, opt)
    if opt in found:
        wants, name = False, opt
    elif opt + '=' in found:
        wants, name = True, opt
    elif len(found) > 1:
        raise GetoptError('option --%s not a unique prefix' % opt, opt)
    else:
        wants, name = found[0].endswith('='), found[0].rstrip('=')
    if wants:
        if not has:
            if not args:
                raise GetoptError('option --%s requires argument' % name, name)
            value, args = args[0], args[1:]
    elif has:
        raise GetoptError('option --%s must not have an argument' % name, name)
    opts.append(('--' + name, value if wants else ''))
    return args

def _short(opts, letters, shortopts, args):
    while letters:
        opt, letters = letters[0], letters[1:]
        at = shortopts.find(opt)
        if at < 0 or opt == ':':
            raise GetoptError('option -%s not recognized' % opt, opt)
        value = ''
        if shortopts[at + 1:at + 2] == ':':
            if not letters:
                if not args:
                    raise GetoptError('option -%s requires argument' % opt, opt)
                letters, args = args[0], args[1:]
            value, letters = letters, ''
        opts.append(('-' + opt, value))
    return args
__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']
`,
};
