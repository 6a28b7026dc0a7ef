class A:
    def __getattr__(self, name): return self.missing
class F:
    @property
    def x(self): return self.x
class K:
    def __str__(self): return f'{self}'
import traceback
for f in (lambda: A().x, lambda: F().x, lambda: str(K())):
    try: f()
    except RecursionError: print(traceback.format_exc().split('in <lambda>')[1])
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
print(depth(1))
class Account:
    def __init__(self): self._balance = 1
    def show(self): return self.balance
    def name(self): return _balance
for m in ('show', 'name'):
    try: getattr(Account(), m)()
    except Exception: traceback.print_exc()
x = 'a'; n = 3
for t in ("f'{x:d}'", "f'total {x:.2f} end'", "f'{n:{x}}'", "f'{[1]:>10}'", "f'{n=:q}'"):
    try: eval(t)
    except Exception as e: print(t, type(e).__name__, e)
print(f'{x!r:>5}')
def g():
    return f'sum {n} is {x:.2f}!'
g()
