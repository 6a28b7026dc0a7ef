x = "global"
def outer():
    x = "outer"
    def inner():
        nonlocal x; x = "changed"; return x
    print(inner(), x)
outer(); print(x)
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
c = counter(); c(); print(c(), c.__closure__[0].cell_contents)
fs = [lambda: i for i in range(3)]; print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
def g(a, L=[]): L.append(a); return L
print(g(1), g(2), g.__defaults__)
def kw(a, /, b, *, c=3, **rest): return a, b, c, rest
print(kw(1, 2, d=4), kw(1, b=2, c=5))
print((lambda *a, **k: (a, k))(1, z=2), max("abc", key=lambda c: -ord(c)))
def bad():
    print(x)
    x = 1
bad()
