import type { LibraryModule } from '../vm/module-registry.ts';

/** pstats: tables of what a profiler counted. */
export const pstats: LibraryModule = {
  source: String.raw`
import os, re, sys, time
from dataclasses import dataclass
from enum import StrEnum
from functools import cmp_to_key
from typing import Dict

__all__ = ['Stats', 'SortKey', 'FunctionProfile', 'StatsProfile']

class SortKey(StrEnum):
    CALLS = 'calls'
    CUMULATIVE = 'cumulative'
    FILENAME = 'filename'
    LINE = 'line'
    NAME = 'name'
    NFL = 'nfl'
    PCALLS = 'pcalls'
    STDNAME = 'stdname'
    TIME = 'time'

@dataclass(unsafe_hash=True)
class FunctionProfile:
    ncalls: str
    tottime: float
    percall_tottime: float
    cumtime: float
    percall_cumtime: float
    file_name: str
    line_number: int

@dataclass(unsafe_hash=True)
class StatsProfile:
    total_tt: float
    func_profiles: Dict[str, FunctionProfile]

def f8(x):
    return '%8.3f' % x

def func_std_string(func):
    if func[:2] == ('~', 0):
        name = func[2]
        return '{%s}' % name[1:-1] if name.startswith('<') and name.endswith('>') else name
    return '%s:%d(%s)' % func

class Stats:
    # Columns of a row (primitive calls, calls, own time, time, file, line, name, text) and which way they go.
    sort_arg_dict_default = {
        'calls': (((1, -1),), 'call count'), 'ncalls': (((1, -1),), 'call count'),
        'cumtime': (((3, -1),), 'cumulative time'), 'cumulative': (((3, -1),), 'cumulative time'),
        'filename': (((4, 1),), 'file name'), 'line': (((5, 1),), 'line number'), 'module': (((4, 1),), 'file name'),
        'name': (((6, 1),), 'function name'), 'nfl': (((6, 1), (4, 1), (5, 1)), 'name/file/line'),
        'pcalls': (((0, -1),), 'primitive call count'), 'stdname': (((7, 1),), 'standard name'),
        'time': (((2, -1),), 'internal time'), 'tottime': (((2, -1),), 'internal time'),
    }

    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        self.files, self.fcn_list, self.stats, self.top_level = [], None, {}, set()
        self.total_tt, self.total_calls, self.prim_calls, self.max_name_len = 0, 0, 0, 0
        self.add(*args)

    def _load(self, arg):
        if isinstance(arg, str):
            import pickle
            with open(arg, 'rb') as f:
                stats = pickle.load(f)
            self.files.append(time.ctime(os.stat(arg).st_mtime) + '    ' + arg)
            return stats
        if isinstance(arg, Stats):
            return arg.stats
        if hasattr(arg, 'create_stats'):
            arg.create_stats()
            return arg.stats
        raise TypeError('Cannot create or construct a %r object from %r' % (self.__class__, arg))

    def add(self, *args):
        for arg in args:
            for func, row in self._load(arg).items():
                was = self.stats.get(func)
                if was is None:
                    self.stats[func] = (*row[:4], dict(row[4]))
                else:
                    self.stats[func] = self._sum(was, row)
        self._totals()
        return self

    def _sum(self, a, b):
        callers = dict(a[4])
        for func, value in b[4].items():
            callers[func] = tuple(x + y for x, y in zip(callers[func], value)) if func in callers else value
        return (*(x + y for x, y in zip(a[:4], b[:4])), callers)

    def _totals(self):
        self.total_calls = self.prim_calls = self.total_tt = self.max_name_len = 0
        self.top_level = set()
        for func, (cc, nc, tt, ct, callers) in self.stats.items():
            self.total_calls += nc
            self.prim_calls += cc
            self.total_tt += tt
            if ('jprofile', 0, 'profiler') in callers:
                self.top_level.add(func)
            self.max_name_len = max(self.max_name_len, len(func_std_string(func)))

    def dump_stats(self, filename):
        import pickle
        with open(filename, 'wb') as f:
            pickle.dump(self.stats, f)

    def get_sort_arg_defs(self):
        words, twice = {}, set()
        for word, rule in self.sort_arg_dict_default.items():
            for end in range(len(word), 0, -1):
                if word[:end] in words:
                    twice.add(word[:end])
                    break
                words[word[:end]] = rule
        return {word: rule for word, rule in words.items() if word not in twice}

    def sort_stats(self, *field):
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [{-1: 'stdname', 0: 'calls', 1: 'time', 2: 'cumulative'}[field[0]]]
        elif any(type(one) != type(field[0]) for one in field):
            raise TypeError("Can't have mixed argument type")
        rules = self.get_sort_arg_defs()
        chosen = [rules[one.value if isinstance(one, SortKey) else one] for one in field]
        self.sort_type = ', '.join(text for _, text in chosen)
        order = [step for steps, _ in chosen for step in steps]
        def compare(a, b):
            for column, way in order:
                if a[column] != b[column]:
                    return -way if a[column] < b[column] else way
            return 0
        rows = [(*row[:4], *func, func_std_string(func), func) for func, row in self.stats.items()]
        rows.sort(key=cmp_to_key(compare))
        self.fcn_list = [row[-1] for row in rows]
        return self

    def reverse_order(self):
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    def strip_dirs(self):
        short = lambda func: (os.path.basename(func[0]), *func[1:])
        old, self.stats = self.stats, {}
        for func, row in old.items():
            callers = {}
            for caller, value in row[4].items():
                name = short(caller)
                callers[name] = tuple(x + y for x, y in zip(callers[name], value)) if name in callers else value
            row = (*row[:4], callers)
            self.stats[short(func)] = self._sum(self.stats[short(func)], row) if short(func) in self.stats else row
        self.top_level = {short(func) for func in self.top_level}
        self.fcn_list = None
        self.max_name_len = max((len(func_std_string(func)) for func in self.stats), default=0)
        return self

    def calc_callees(self):
        self.all_callees = callees = {}
        for func, row in self.stats.items():
            callees.setdefault(func, {})
            for caller, value in row[4].items():
                callees.setdefault(caller, {})[func] = value

    def eval_print_amount(self, sel, list, msg):
        new = list
        if isinstance(sel, str):
            try:
                rex = re.compile(sel)
            except re.PatternError:
                return new, msg + '   <Invalid regular expression %r>\n' % sel
            new = [func for func in list if rex.search(func_std_string(func))]
        elif isinstance(sel, float) and 0.0 <= sel < 1.0:
            new = list[:int(len(list) * sel + .5)]
        elif isinstance(sel, int) and 0 <= sel < len(list):
            new = list[:sel]
        if len(list) != len(new):
            msg += '   List reduced from %r to %r due to restriction <%r>\n' % (len(list), len(new), sel)
        return new, msg

    def get_print_list(self, sel_list):
        width = self.max_name_len
        if self.fcn_list:
            chosen, msg = self.fcn_list[:], '   Ordered by: ' + self.sort_type + '\n'
        else:
            chosen, msg = list(self.stats), '   Random listing order was used\n'
        for sel in sel_list:
            chosen, msg = self.eval_print_amount(sel, chosen, msg)
        if not chosen:
            return 0, chosen
        print(msg, file=self.stream)
        if len(chosen) < len(self.stats):
            width = max(len(func_std_string(func)) for func in chosen)
        return width + 2, chosen

    def get_stats_profile(self):
        profiles = {}
        for func in self.fcn_list or list(self.stats):
            cc, nc, tt, ct, _ = self.stats[func]
            profiles[func[2]] = FunctionProfile(str(nc) if nc == cc else '%d/%d' % (nc, cc), float(f8(tt)), -1 if nc == 0 else float(f8(tt / nc)),
                                                float(f8(ct)), -1 if cc == 0 else float(f8(ct / cc)), func[0], func[1])
        return StatsProfile(float(f8(self.total_tt)) if profiles else 0, profiles)

    def print_stats(self, *amount):
        out = self.stream
        for name in self.files:
            print(name, file=out)
        if self.files:
            print(file=out)
        gap = ' ' * 8
        for func in self.top_level:
            print(gap, func[2], file=out)
        print(gap, self.total_calls, 'function calls', end=' ', file=out)
        if self.total_calls != self.prim_calls:
            print('(%d primitive calls)' % self.prim_calls, end=' ', file=out)
        print('in %.3f seconds' % self.total_tt, file=out)
        print(file=out)
        _, chosen = self.get_print_list(amount)
        if chosen:
            print('   ncalls  tottime  percall  cumtime  percall filename:lineno(function)', file=out)
            for func in chosen:
                cc, nc, tt, ct, _ = self.stats[func]
                cells = [(str(nc) if nc == cc else '%d/%d' % (nc, cc)).rjust(9), f8(tt), f8(tt / nc) if nc else ' ' * 8, f8(ct), f8(ct / cc) if cc else ' ' * 8]
                print(*cells, func_std_string(func), file=out)
            print('\n', file=out)
        return self

    def _print_calls(self, amount, title, arrow, calls):
        width, chosen = self.get_print_list(amount)
        if not chosen:
            return self
        print('Function '.ljust(width) + title, file=self.stream)
        if any(row[4] for row in self.stats.values()):
            print(' ' * width + '    ncalls  tottime  cumtime', file=self.stream)
        for func in chosen:
            head, indent = func_std_string(func).ljust(width) + arrow, ''
            known = calls(func)
            print(head, end=' ', file=self.stream)
            if not known:
                print(file=self.stream)
            for other in sorted(known):
                nc, cc, tt, ct = known[other]
                text = '%d/%d' % (nc, cc) if nc != cc else '%d' % nc
                row = '%s %s %s  %s' % (text.rjust(7 + 2 * len(indent)), f8(tt), f8(ct), func_std_string(other))
                print(indent * (width + 1) + row, file=self.stream)
                indent = ' '
        print('\n', file=self.stream)
        return self
    def print_callers(self, *amount):
        return self._print_calls(amount, 'was called by...', '<-', lambda func: self.stats[func][4])
    def print_callees(self, *amount):
        self.calc_callees()
        return self._print_calls(amount, 'called...', '->', lambda func: self.all_callees.get(func, {}))
`,
};
