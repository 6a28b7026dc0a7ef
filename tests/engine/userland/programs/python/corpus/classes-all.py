from functools import total_ordering, cached_property


@total_ordering
class Money:
    __slots__ = ("amount", "currency")
    rates = {"EUR": 1, "USD": 0.9}

    def __init__(self, amount, currency="EUR"):
        self.amount, self.currency = amount, currency

    @classmethod
    def parse(cls, text):
        a, c = text.split()
        return cls(float(a), c)

    @staticmethod
    def valid(c):
        return c in Money.rates

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount == other.amount

    def __lt__(self, other):
        return self.amount < other.amount

    def __add__(self, other):
        if isinstance(other, (int, float)):
            return Money(self.amount + other, self.currency)
        if isinstance(other, Money):
            return Money(self.amount + other.amount, self.currency)
        return NotImplemented

    __radd__ = __add__

    def __repr__(self):
        return f"{type(self).__name__}({self.amount!r}, {self.currency!r})"

    def __format__(self, spec):
        return format(self.amount, spec or ".2f") + " " + self.currency

    def __bool__(self):
        return self.amount != 0

    def __hash__(self):
        return hash(self.amount)


a, b = Money(5), Money.parse("7.5 USD")
print(a, b, a + b, 1 + a, sum([a, b]), a < b, a >= b, a == 5, f"{b} {b:.1f}", bool(Money(0)), Money.valid("GBP"), max(a, b), {a, Money(5)})


class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print("subclass", cls.__name__, kw)

    def hello(self):
        return "base"


class A(Base, tag="a"):
    def hello(self):
        return "A>" + super().hello()


class B(Base):
    def hello(self):
        return "B>" + super().hello()


class C(A, B):
    @cached_property
    def expensive(self):
        print("computing")
        return 42

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __call__(self, *args, **kw):
        return args, kw

    def __len__(self):
        return 3

    def __getitem__(self, i):
        if isinstance(i, slice):
            return i
        if i >= 3:
            raise IndexError
        return i * 10

    def __contains__(self, x):
        return x == "magic"


c = C()
print(c.hello(), [k.__name__ for k in C.__mro__], c.expensive, c.expensive, c.get_name(), c(1, x=2), len(c), c[1:2:3], list(c), "magic" in c, vars(c), callable(c))


class Temp:
    def __init__(self, c):
        self.celsius = c

    @property
    def celsius(self):
        return self._c

    @celsius.setter
    def celsius(self, v):
        if v < -273.15:
            raise ValueError("below absolute zero")
        self._c = v


class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int, not {type(value).__name__}")
        setattr(obj, self.name, value)


class Person:
    age = Typed()

    def __init__(self, age):
        self.age = age


print(Person(3).age, isinstance(c, Base), issubclass(C, A), hasattr(c, "nope"), getattr(c, "nope", "default"))
try:
    a.color = "red"
except AttributeError as e:
    print(e)
try:
    Person("x")
except TypeError as e:
    print(e)
try:
    Temp(0).celsius = -300
except ValueError as e:
    print(e)
try:
    class D(A, Base, B): pass
    class E(Base, A): pass
except TypeError as e:
    print(e)
print(a + "x")
