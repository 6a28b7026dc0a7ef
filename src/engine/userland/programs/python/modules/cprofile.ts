import type { LibraryModule } from '../vm/module-registry.ts';

// DIFFERS: cProfile counts the calls inside the library as this machine's library makes them.
/** cProfile. */
export const cProfile: LibraryModule = {
  source: String.raw`
import _lsprof, io
from collections import namedtuple

__all__ = ['run', 'runctx', 'Profile']

profiler_entry = namedtuple('profiler_entry', 'code callcount reccallcount totaltime inlinetime calls')
profiler_subentry = namedtuple('profiler_subentry', 'code callcount reccallcount totaltime inlinetime')

def label(code):
    if isinstance(code, str):
        return ('~', 0, code)
    return (code.co_filename, code.co_firstlineno, code.co_name)

class Profile(_lsprof.Profiler):
    def getstats(self):
        return [profiler_entry(*row[:5], row[5] and [profiler_subentry(*sub[:5]) for sub in row[5]]) for row in self._rows()]
    def print_stats(self, sort=-1):
        import pstats
        pstats.Stats(self).strip_dirs().sort_stats(*(sort if isinstance(sort, tuple) else (sort,))).print_stats()
    def dump_stats(self, file):
        import pickle
        with open(file, 'wb') as f:
            self.create_stats()
            pickle.dump(self.stats, f)
    def create_stats(self):
        self.disable()
        self.snapshot_stats()
    def snapshot_stats(self):
        entries = self.getstats()
        self.stats, called_by = {}, {}
        for one in entries:
            callers = called_by[id(one.code) if not isinstance(one.code, str) else one.code] = {}
            self.stats[label(one.code)] = (one.callcount - one.reccallcount, one.callcount, one.inlinetime, one.totaltime, callers)
        for one in entries:
            for sub in one.calls or ():
                callers = called_by.get(id(sub.code) if not isinstance(sub.code, str) else sub.code)
                if callers is not None:
                    was = callers.get(label(one.code), (0, 0, 0, 0))
                    now = sub.callcount, sub.callcount - sub.reccallcount, sub.inlinetime, sub.totaltime
                    callers[label(one.code)] = tuple(a + b for a, b in zip(was, now))
    def run(self, cmd):
        import __main__
        space = __main__.__dict__
        return self.runctx(cmd, space, space)
    def runctx(self, cmd, globals, locals):
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self
    def runcall(self, func, /, *args, **kw):
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()
    def __enter__(self):
        self.enable()
        return self
    def __exit__(self, *exc_info):
        self.disable()

def _show(prof, filename, sort):
    if filename is not None:
        prof.dump_stats(filename)
    else:
        prof.print_stats(sort)

def run(statement, filename=None, sort=-1):
    prof = Profile()
    try:
        prof.run(statement)
    except SystemExit:
        pass
    finally:
        _show(prof, filename, sort)

def runctx(statement, globals, locals, filename=None, sort=-1):
    prof = Profile()
    try:
        prof.runctx(statement, globals, locals)
    except SystemExit:
        pass
    finally:
        _show(prof, filename, sort)

def main():
    import os, pstats, runpy, sys
    from optparse import OptionParser
    parser = OptionParser(usage='cProfile.py [-o output_file_path] [-s sort] [-m module | scriptfile] [arg] ...')
    parser.allow_interspersed_args = False
    parser.add_option('-o', '--outfile', dest='outfile', help='Save stats to <outfile>', default=None)
    parser.add_option('-s', '--sort', dest='sort', help='Sort order when printing to stdout, based on pstats.Stats class',
                      default=2, choices=sorted(pstats.Stats.sort_arg_dict_default))
    parser.add_option('-m', dest='module', action='store_true', help='Profile a library module', default=False)
    if not sys.argv[1:]:
        parser.print_usage()
        sys.exit(2)
    options, args = parser.parse_args()
    sys.argv[:] = args
    outfile = None if options.outfile is None else os.path.abspath(options.outfile)
    if not args:
        parser.print_usage()
        return parser
    if options.module:
        code, space = "run_module(modname, run_name='__main__')", {'run_module': runpy.run_module, 'modname': args[0]}
    else:
        sys.path.insert(0, os.path.dirname(args[0]))
        with io.open(args[0], 'rb') as source:
            code = compile(source.read(), args[0], 'exec')
        space = {'__spec__': None, '__file__': args[0], '__name__': '__main__', '__package__': None, '__cached__': None}
    runctx(code, space, None, outfile, options.sort)
    return parser

if __name__ == '__main__':
    main()
`,
};
