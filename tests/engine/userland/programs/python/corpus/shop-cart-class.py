class Product:
    def __init__(self, name, price):
        self.name = name
        self.price = price
    def __str__(self):
        return f"{self.name}: ${self.price}"
    def __repr__(self):
        return f"Product({self.name!r}, {self.price!r})"
    def __eq__(self, other):
        return self.name == other.name
    def __hash__(self):
        return hash(self.name)
class Cart:
    def __init__(self):
        self._items = {}
    def add(self, product, qty=1):
        self._items[product] = self._items.get(product, 0) + qty
        return self
    def __iter__(self):
        return iter(self._items.items())
    def __len__(self):
        return sum(self._items.values())
    def __getitem__(self, name):
        for p, q in self:
            if p.name == name:
                return q
        raise KeyError(name)
    @property
    def total(self):
        return sum(p.price * q for p, q in self)
cart = Cart().add(Product("Tea", 3.5), 2).add(Product("Cup", 7)).add(Product("Tea", 3.5))
print(len(cart), cart.total, cart["Tea"], [str(p) for p, _ in cart], list(cart))
cart.total = 5
