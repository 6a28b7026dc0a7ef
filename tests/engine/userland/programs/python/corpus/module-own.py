# file shapes.py: PI = 3\n_hidden = 1\n\nclass Circle:\n    """A circle."""\n    def __init__(self, r):\n        self.r = r\n    def area(self):\n        return PI * self.r ** 2\n\ndef unit():\n    return Circle(1)\n\nprint("loading", __name__)\nif __name__ == "__main__":\n    print("never")\n
# file pkg/__init__.py: from .util import double\nVERSION = "1.0"\n
# file pkg/util.py: def double(x):\n    return x * 2\n\ndef fail():\n    raise ValueError("from util")\n
import shapes
from shapes import Circle as C, unit
import pkg, pkg.util as u
print(shapes.Circle(2).area(), C is shapes.Circle, unit().area(), pkg.VERSION, pkg.double(4), u.double(1), shapes.__name__, pkg.__name__, u.__name__, C.__doc__, C.__module__)
import importlib, sys
print("shapes" in sys.modules, importlib.import_module("pkg.util") is u, [n for n in dir(shapes) if not n.startswith("__")])
shapes.PI = 4; print(unit().area())
importlib.reload(shapes); print(shapes.PI)
try:
    from shapes import square
except ImportError as e: print(e)
try:
    import pkg.nothing
except ModuleNotFoundError as e: print(e, e.name)
try: shapes.radius
except AttributeError as e: print(e)
u.fail()
