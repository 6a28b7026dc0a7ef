def averager():
    total, n, avg = 0, 0, None
    while True:
        try:
            x = yield avg
        except ValueError:
            print("reset")
            total = n = 0
            continue
        total += x
        n += 1
        avg = total / n


g = averager()
next(g)
print(g.send(10), g.send(20))
g.throw(ValueError)
print(g.send(5))
g.close()
try:
    g.send(1)
except StopIteration as e:
    print("stopped", repr(e))


def inner():
    got = yield 1
    print("inner got", got)
    return "result"


def outer():
    r = yield from inner()
    print("outer got", r)
    yield r


o = outer()
print(next(o), o.send("hello"))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


from itertools import islice, takewhile
print(list(islice(fib(), 10)), sum(takewhile(lambda n: n < 100, fib())))
print(fib.__name__, type(fib()))
squares = (n * n for n in range(5))
print(sum(squares), sum(squares))


class Tree:
    def __init__(self, v, left=None, right=None):
        self.v, self.left, self.right = v, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.v
        if self.right:
            yield from self.right


print(list(Tree(2, Tree(1), Tree(3))))


def bad():
    yield 1
    raise StopIteration("oops")


list(bad())
