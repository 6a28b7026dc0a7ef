import traceback, sys
def level3(d):
    return d["config"]["db"]["port"] + 1
def level2(d):
    value = (
        level3(d)
        * 2
    )
    return value
def level1():
    return [level2(x) for x in [{"config": {"db": {"port": None}}}]]
class Thing:
    @property
    def size(self):
        return self.missing.size
    def __getitem__(self, k):
        raise KeyError(k)
try:
    level1()
except TypeError:
    traceback.print_exc()
try:
    Thing().size
except AttributeError as e:
    print("".join(traceback.format_exception(e)))
t = Thing()
try:
    t["a"]["b"]
except KeyError:
    print(traceback.format_exc())
try:
    x = lambda a: a / 0
    x(1)
except ZeroDivisionError as e:
    tb = traceback.extract_tb(e.__traceback__)
    for f in tb: print(f.name, f.lineno, f.line)
    print(traceback.format_exception_only(e), e.__traceback__.tb_lineno, traceback.format_list(tb)[-1])
try:
    exec("a = 1\nb = a +\n")
except SyntaxError as e:
    traceback.print_exc()
try:
    exec("def f():\n    return undefined_thing\nf()")
except NameError:
    traceback.print_exc()
try:
    int("x", base=5)
except ValueError:
    print(sys.exc_info()[0], sys.exc_info()[1])
def recursive(n):
    if n == 0:
        raise RuntimeError("bottom\nsecond line")
    recursive(n - 1)
try:
    recursive(5)
except RuntimeError:
    traceback.print_exc(limit=2)
traceback.print_stack()
def many(a, b, c):
    return a(b, c)(1)[2].x
print("about to fail", file=sys.stderr)
many(lambda b, c: (lambda z: [z, z, None]), 1, 2)
