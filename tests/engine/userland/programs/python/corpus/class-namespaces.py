from collections import UserDict, ChainMap, defaultdict
class Auto(dict):
    def __init__(self): super().__init__(); self.n = 0
    def __missing__(self, key):
        if key.startswith('__'): raise KeyError(key)
        self.n += 1; self[key] = self.n
        return self.n
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): return Auto()
    def __new__(mcs, name, bases, ns): return super().__new__(mcs, name, bases, dict(ns))
class Color(metaclass=Meta):
    RED; GREEN
    BLUE
print(Color.RED, Color.GREEN, Color.BLUE)
class Logged(UserDict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('set', k, v)
        super().__setitem__(k, v)
    def __delitem__(self, k): print('del', k); super().__delitem__(k)
class M2(type):
    def __prepare__(name, bases): return Logged()
    def __new__(mcs, name, bases, ns): return super().__new__(mcs, name, bases, dict(ns))
class K(metaclass=M2):
    a = 1
    b = a + 1
    del a
print(K.b, hasattr(K, 'a'))
exec('x = y * 2', {}, ns := ChainMap({}, {'y': 21})); print(dict(ns))
print(eval('missing + 1', {}, defaultdict(int)))
for call in (lambda: exec('1', {}, 5), lambda: eval('1', {}, 5), lambda: exec('1', 5), lambda: eval('1', 5)):
    try: call()
    except TypeError as e: print(e)
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name} must be {self.kind.__name__}')
        obj.__dict__[self.name] = value
class Person:
    name, age = Typed(str), Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age
p = Person('Al', 3); print(p.name, p.age, vars(p), type(Person.name).__name__)
try: p.age = 'x'
except TypeError as e: print(e)
print([c.__name__ for c in BaseException.__subclasses__()], [c.__name__ for c in ArithmeticError.__subclasses__()], bool in int.__subclasses__())
class Base: pass
class A(Base): pass
class B(Base): pass
class E1(KeyError): pass
print(Base.__subclasses__(), KeyError.__subclasses__())
def deco(c): return c
@deco
class Z: pass
print(Z.__firstlineno__, iter(['a']), iter({}), iter({1}), iter((1,)), iter('s'), enumerate([1]), reversed([1]))
