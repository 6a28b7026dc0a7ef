import os, signal, subprocess, pprint
from types import SimpleNamespace
for v, specs in ((5, [',x', '_x', ',b', '_d', ',c', ',s', ',n', '_n', '_,', ',e', '_%', ',q']), (1.5, [',x', '_e', ',n', ',d', ',%']), ('a', [',', '_', ',s', '_d']), (True, [',x', ','])):
    for s in specs:
        try: print(repr(v), s, format(v, s))
        except ValueError as e: print(repr(v), s, e)
print(subprocess.list2cmdline(['a b', 'c"d', '', 'e\\', 'f \\', 'g\\"h', '\t']))
try: subprocess.run(['sleep', '5'], timeout=0.05)
except subprocess.TimeoutExpired as e: print(e, e.timeout, e.cmd)
ns = SimpleNamespace(a=1, b='x' * 60, c=[1] * 12)
print(vars(SimpleNamespace(z=1)), ns.__dict__ is ns.__dict__, SimpleNamespace(a=1) == SimpleNamespace(a=1))
pprint.pprint(ns)
signal.signal(signal.SIGUSR1, lambda s, f: print('handler', f.f_code.co_name))
def send():
    print('before')
    os.kill(os.getpid(), signal.SIGUSR1)
    print('after')
    signal.raise_signal(signal.SIGUSR1)
    print('end')
send()
def trailing(): raise ValueError('line with blanks')   
import traceback
try: trailing()   
except ValueError: print(repr(traceback.format_exc()))
