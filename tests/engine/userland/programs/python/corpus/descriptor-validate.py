class Positive:
    def __set_name__(self, owner, name):
        print(f"naming {owner.__name__}.{name}")
        self.name = "_" + name
    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.name)
    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive, got {value}")
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        print("deleting")
        delattr(obj, self.name)
class Item:
    price = Positive()
    qty = Positive()
    def __init__(self, price, qty):
        self.price, self.qty = price, qty
    @property
    def total(self):
        """Total price."""
        return self.price * self.qty
    @total.setter
    def total(self, v):
        self.price = v / self.qty
    @staticmethod
    def info(): return "static"
    @classmethod
    def free(cls): return cls(1, 1)
i = Item(10, 3)
print(i.total, vars(i), Item.price.name)
i.total = 60
print(i.price, Item.total.__doc__, Item.info(), Item.free().total, i.info)
del i.qty
try:
    i.qty
except AttributeError as e:
    print(e)
try:
    del i.total
except AttributeError as e:
    print(e)
class LazyProperty:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        print("computing")
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v
class D:
    @LazyProperty
    def data(self): return [1, 2, 3]
d = D()
print(d.data, d.data)
print(type(Item.__dict__["info"]), type(Item.__dict__["free"]), type(Item.total), Item.free)
Item(-5, 1)
