def call(f):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
def a(): x, y = (1, 2, 3)
def b(): x, y = "a"
def c(): x, *y, z = ()
def d(): (x, y), z = 1, 2
def e():
    for i, j in [1, 2]: pass
def f():
    for k, v in {"a": 1}: pass
def g(): return (1, 2)[2]
def h(): t = (1, 2); t[0] = 5
def i(): return (1, 2) + [3]
def j(): return [1, 2][1:"a"]
def k(): return {1: 2}[1:2]
def l(): return None[0]
def m(): return len(5)
def n(): return "5" + 5
def o(): return int("5x")
def p(): return [].pop()
def q(): return {}["x"]
def r(): return undefined_name
def s(): return (5).append(3)
def t(): import nope
def u(): return open("nope.txt")
def v(): return 5 / 0
def w(): return [1, 2, 3].index(9)
def x(): return "abc".foo()
def y(): return "x" in 5
def z(): assert 1 > 2, "math"
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z): call(fn)
a()
