# args: 5 2024-01-02 --tags a b c --kv x=1 --kv y=2 rest1
import argparse, datetime
def positive(s):
    n = int(s)
    if n <= 0: raise argparse.ArgumentTypeError(f'{s} is not positive')
    return n
def date(s): return datetime.date.fromisoformat(s)
p = argparse.ArgumentParser()
p.add_argument('n', type=positive); p.add_argument('when', type=date)
p.add_argument('--tags', nargs='*'); p.add_argument('--kv', action='append', type=lambda s: s.split('='))
p.add_argument('--const', action='store_const', const=42); p.add_argument('--opt', nargs='?', const='C', default='D')
ns, rest = p.parse_known_args(); print(ns, rest, vars(ns)['n'])
print(p.parse_args(['1', '2020-02-02', '--opt']), p.parse_args(['-1', '2020-02-02']) if 0 else '')
p.parse_args(['0', '2020-01-01'])
