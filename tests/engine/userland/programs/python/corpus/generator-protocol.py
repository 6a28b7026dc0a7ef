def counter(start):
    n = start
    while True:
        try:
            got = yield n
            if got is not None:
                n = got
            else:
                n += 1
        except ValueError as e:
            print("handled", e)
            n = 0
        finally:
            pass
g = counter(5)
print(next(g), next(g), g.send(100), next(g), g.throw(ValueError("reset")), next(g))
g.close()
try:
    next(g)
except StopIteration as e:
    print("stopped", repr(e))
def sub():
    x = yield 1
    print("sub got", x)
    y = yield 2
    return x, y
def outer():
    r = yield from sub()
    print("result", r)
    yield from "ab"
    return "done"
o = outer()
print(next(o), o.send("A"), o.send("B"), next(o))
try:
    next(o)
except StopIteration as e:
    print(e.value)
def averager():
    total = count = 0
    avg = None
    while True:
        v = yield avg
        total += v
        count += 1
        avg = total / count
a = averager()
next(a)
print([a.send(x) for x in (10, 20, 60)])
def gen():
    try:
        yield 1
    finally:
        print("cleanup")
for _ in gen():
    break
print("after break")
fresh = counter(1)
try:
    fresh.send(1)
except TypeError as e:
    print(e)
def bad():
    yield 1
    raise StopIteration("x")
try:
    list(bad())
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
def ignore():
    try:
        yield
    except GeneratorExit:
        yield 2
i = ignore(); next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
def r():
    yield next(me)
me = r()
try:
    next(me)
except ValueError as e:
    print(e)
import inspect
print(inspect.getgeneratorstate(fresh), inspect.isgenerator(fresh), inspect.isgeneratorfunction(counter), fresh.__name__)
gg = (x * x for x in range(3))
print(gg.__name__, sum(gg), list(gg))
def fails():
    yield 1
    yield 1 / 0
list(fails())
