def show(a, b=2, *args, c, d=4, **kwargs): print(a, b, args, c, d, kwargs)
show(1, c=3); show(1, 5, 6, 7, c=8, e=9); show(*[1, 2, 3], **{"c": 4, "z": 5})
def f(pos, /, both, *, kw): return pos, both, kw
print(f(1, 2, kw=3), f(1, both=2, kw=3))
for bad in ("f(1, 2, 3)", "f(pos=1, both=2, kw=3)", "f(1, kw=2)", "show()", "show(1)", "show(1, c=1, a=2)", "f(1, 2, kw=3, kv=4)", "f()", "len(1, 2)", "int('1', bases=2)", "'a'.join()", "print(sepp='')", "max()", "show(**{'c': 1}, **{'c': 2}, a=0)"):
    try: eval(bad)
    except TypeError as e: print(bad, "->", e)
def g(x, lst=[]): lst.append(x); return lst
print(g(1), g(2), g.__defaults__)
print((lambda: 5)(), (lambda x, *y: y)(1, 2, 3), [*range(2), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2))
first, *rest = "hello"; print(first, rest); *init, last = [1]; print(init, last)
f(1, 2)
