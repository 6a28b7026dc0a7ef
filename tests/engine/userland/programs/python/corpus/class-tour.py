class Account:
    rate = 0.02
    _count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner; self._balance = balance; self.__secret = 42; Account._count += 1
    def deposit(self, x):
        if x <= 0: raise ValueError("Deposit must be positive")
        self._balance += x; return self
    @property
    def balance(self): return self._balance
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self._balance})"
    def __eq__(self, o): return isinstance(o, Account) and self._balance == o._balance
    def __add__(self, o): return NotImplemented if not isinstance(o, Account) else Account("joint", self._balance + o._balance)
    def __bool__(self): return self._balance > 0
    def __len__(self): return 7
    def __call__(self, n): return n * 2
    def __getattr__(self, n):
        if n.startswith("get_"): return lambda: getattr(self, n[4:])
        raise AttributeError(f"{type(self).__name__!r} has no {n!r}")
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0]); return True
    def __iter__(self): yield from (1, 2)
    def __contains__(self, x): return x == 3
    def __format__(self, spec): return f"<{spec}>"
    def __del__(self): pass
class Savings(Account):
    def __init__(self, *a, rate, **k): super().__init__(*a, **k); self.rate = rate
    def deposit(self, x): print("saving"); return super().deposit(x)
a = Account("ann"); s = Savings("sam", 10, rate=0.5); print(a, s, a.deposit(5).deposit(6).balance, s.deposit(1), Account._count, s.rate, Account.rate, a == Account("x", 11), a + s, bool(Account("z")), len(a), a(4), a.get_owner(), list(a), 3 in a, f"{a:xyz}", f"{a!r}")
print(vars(a), a._Account__secret, isinstance(s, Account), issubclass(Savings, Account), Savings.__mro__[1].__name__, hasattr(a, "zz"), getattr(a, "zz", None), Savings.__base__, a != s, dir(a)[-3:])
with a: raise KeyError("swallowed")
try: hash(a)
except TypeError as e: print(e)
for f in (lambda: a.zz, lambda: a + 5, lambda: 5 + a, lambda: a < s, lambda: setattr(a, "balance", 3), lambda: a.deposit(-1), lambda: Account(), lambda: Savings("x"), lambda: a.deposit(), lambda: a.deposit(1, 2), lambda: Account.deposit(5), lambda: a[0], lambda: a.__secret, lambda: Account.nope, lambda: super().x, lambda: object().x, lambda: setattr(object(), "x", 1), lambda: Account("a", b=1), lambda: object(1), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: int.x, lambda: delattr(a, "zz"), lambda: type("X", 1, {}), lambda: a.owner()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NoInit: pass
n = NoInit(); n.x = 1; print(n.__dict__, NoInit.__doc__, NoInit.__module__, type(n).__name__)
NoInit(5)
