def countdown(n):
    while n > 0:
        yield n
        n -= 1

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

from itertools import islice, takewhile, count, chain
print(list(countdown(5)))
print(list(islice(fib(), 10)))
print(list(takewhile(lambda x: x < 50, fib())))
def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        total += x
        n += 1
        avg = total / n
a = averager()
next(a)
print(a.send(10), a.send(20), a.send(30))
a.close()
def delegate():
    result = yield from sub()
    print("sub returned", result)
def sub():
    yield 1
    yield 2
    return "done"
print(list(delegate()))
print(sum(x * x for x in range(10)), max((len(w), w) for w in ["a", "abc", "ab"]))
g = countdown(1)
print(next(g))
next(g)
