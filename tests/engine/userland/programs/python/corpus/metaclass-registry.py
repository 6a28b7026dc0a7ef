class Meta(type):
    reg = {}
    def __new__(m, name, bases, ns, **kw):
        c = super().__new__(m, name, bases, ns); m.reg[name] = kw; return c
    def __init__(c, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(c, *a): print("making", c.__name__); return super().__call__(*a)
class Base(metaclass=Meta, tag="b"): pass
class Child(Base):
    def __init__(self, v): self.v = v
print(Child(3).v, Meta.reg, type(Child))
class Plugin:
    plugins = []
    def __init_subclass__(cls, /, name=None, **kw): super().__init_subclass__(**kw); cls.plugins.append((name, cls.__name__))
class A(Plugin, name="a"): pass
class B(Plugin): pass
print(Plugin.plugins)
Dynamic = type("Dynamic", (Base,), {"hi": lambda self: "hi"}); print(Dynamic().hi(), Dynamic.__mro__[1])
class S:
    _i = None
    def __new__(cls): cls._i = cls._i or super().__new__(cls); return cls._i
print(S() is S())
class X(A, Plugin, A): pass
