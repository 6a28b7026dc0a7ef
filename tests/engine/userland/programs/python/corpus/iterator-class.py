class Countdown:
    def __init__(self, start): self.n = start
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(2)), 2 in Countdown(3), [*Countdown(2)], dict(zip("abc", Countdown(3))))
it = iter(Countdown(1))
print(next(it), next(it, "done"))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice, takewhile
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 30, fib())))
g = (x ** 2 for x in range(3))
print(g, next(g), list(g), list(g)) if False else print(next(g), list(g), list(g))
r = range(10, 0, -3); print(r, list(r), len(r), r[1], 4 in r, r[::-1], range(0) == range(5, 5))
e = enumerate("ab", 1); print(next(e), list(e)); z = zip([1, 2], "ab"); print(list(z), list(z)); print(list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])), list(reversed([1, 2])))
next(it)
