funcs = [lambda: i for i in range(3)]; print([f() for f in funcs]); funcs = [lambda i=i: i for i in range(3)]; print([f() for f in funcs])
def make():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    def get(): return n
    return inc, get
inc, get = make(); inc(); inc(); print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars)
def default(x, acc=[]): acc.append(x); return acc
print(default(1), default(2), default(3, []), default.__defaults__)
x = "global"
def outer():
    x = "outer"
    def inner(): return x
    class C:
        x = "class"
        def m(self): return x
    return inner(), C().m(), C.x
print(outer())
def shadow():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 1
shadow()
def free():
    def g(): return y
    try: g()
    except NameError as e: print(e)
    y = 1; return g()
print(free())
def deco(arg):
    def wrap(f):
        def inner(*a, **k): print("before", arg, f.__name__); r = f(*a, **k); print("after"); return r
        return inner
    return wrap
@deco("A")
@deco("B")
def hi(n, *, loud=False): return f"hi {n}{'!' if loud else ''}"
print(hi("bob", loud=True), hi.__name__)
print([y := 5, y ** 2], (lambda *a, **k: (a, k))(1, b=2), (lambda: (yield))().__class__.__name__)
def pos(a, /, b, *, c): return a, b, c
print(pos(1, 2, c=3), pos(1, b=2, c=3))
for call in (lambda: pos(a=1, b=2, c=3), lambda: pos(1, 2, 3), lambda: pos(1), lambda: pos(1, 2), lambda: pos(1, 2, c=3, d=4), lambda: pos(*[1, 2], **{"c": 3, "b": 1}), lambda: pos(**{1: 2}), lambda: pos(*5), lambda: pos(**5), lambda: (lambda x: x)()):
    try: print(call())
    except TypeError as e: print(e)
print([x for x in range(3)], x); del x; print(x)
