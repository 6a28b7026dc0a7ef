# file shop/__init__.py: VERSION = "1.0"\nfrom .cart import Cart\n
# file shop/cart.py: from . import prices\nfrom .util.text import shout\n\nclass Cart:\n    def __init__(self): self.items = []\n    def add(self, name): self.items.append((name, prices.PRICES[name])); return self\n    def total(self): return sum(p for _, p in self.items)\n    def __repr__(self): return shout(f"cart of {len(self.items)}")\n
# file shop/prices.py: PRICES = {"apple": 2, "pear": 3}\nprint("prices loaded")\n
# file shop/util/__init__.py: 
# file shop/util/text.py: def shout(s): return s.upper() + "!"\n
import shop, sys
from shop.util import text
from shop.prices import *
import shop.prices as pr
print(shop.VERSION, shop.Cart().add("apple").add("pear").total(), shop.Cart(), text.shout("x"), PRICES is pr.PRICES, shop.__name__, shop.cart.__name__, __name__, "shop.cart" in sys.modules)
shop.Cart().add("plum")
