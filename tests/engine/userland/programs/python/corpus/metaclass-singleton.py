class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            print("creating", cls.__name__)
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]
class DB(metaclass=Singleton):
    def __init__(self, url): self.url = url
a, b = DB("one"), DB("two")
print(a is b, b.url, type(DB), DB.__class__.__name__)
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], kw, sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.tag = kw.get("tag", "none")
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {"prepared": True}
    def __len__(cls): return 42
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def __getattr__(cls, n): return f"dynamic {n}"
class A(metaclass=Meta, tag="first"):
    def f(self): pass
class B(A): x = 1
print(A.tag, B.tag, len(A), A, B.whatever, A.prepared)
class Plugin:
    registry = []
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((key or cls.__name__, cls))
class P1(Plugin): pass
class P2(Plugin, key="second"): pass
print([(k, c.__name__) for k, c in Plugin.registry])
Dyn = type("Dyn", (object,), {"hi": lambda self: "hi " + type(self).__name__, "n": 3})
print(Dyn().hi(), Dyn.n, Dyn)
try:
    class C(A, metaclass=Singleton): pass
except TypeError as e:
    print(e)
try:
    class X(int, str): pass
except TypeError as e:
    print(e)
class O1: pass
class O2(O1): pass
try:
    class O3(O1, O2): pass
except TypeError as e:
    print(e)
print(O2.__mro__, O2.mro(), O1.__subclasses__(), O2.__bases__)
try:
    class NoBool(bool): pass
except TypeError as e:
    print(e)
class Bad(Plugin, color="red"): pass
