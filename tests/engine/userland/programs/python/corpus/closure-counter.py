def make_counter(start=0):
    count = start
    def counter(step=1):
        nonlocal count
        count += step
        return count
    counter.reset = lambda: None
    return counter
c1, c2 = make_counter(), make_counter(10)
print(c1(), c1(), c2(5), c1.__closure__[0].cell_contents)
def compose(*fs):
    def inner(x):
        for f in reversed(fs): x = f(x)
        return x
    return inner
print(compose(str, lambda x: x + 1, abs)(-5), (lambda *a, k=3, **kw: (a, k, kw))(1, 2, z=9))
adders = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in adders], list(map(str.upper, "ab")), sorted("bca", key=lambda c: -ord(c)))
x = 10
def bad():
    x += 1
bad()
