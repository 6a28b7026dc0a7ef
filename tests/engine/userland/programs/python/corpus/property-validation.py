class Temperature:
    def __init__(self, celsius=0): self.celsius = celsius
    @property
    def celsius(self):
        """In degrees."""
        return self._c
    @celsius.setter
    def celsius(self, v):
        if not isinstance(v, (int, float)): raise TypeError(f"need a number, got {type(v).__name__}")
        if v < -273.15: raise ValueError("below absolute zero")
        self._c = v
    @celsius.deleter
    def celsius(self): print("reset"); self._c = 0
    @property
    def fahrenheit(self): return self._c * 9 / 5 + 32
    @classmethod
    def from_f(cls, f): return cls((f - 32) * 5 / 9)
    @staticmethod
    def valid(v): return v > -273.15
t = Temperature(25); print(t.celsius, t.fahrenheit, Temperature.from_f(212).celsius, Temperature.valid(-300), t.__dict__, Temperature.celsius.__doc__)
t.celsius = 30; print(t.fahrenheit); del t.celsius; print(t.celsius)
for v in ("hot", -500):
    try: t.celsius = v
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class P:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
p = P(); print(p.x, hasattr(p, "y"), P.__slots__)
try: p.z = 3
except AttributeError as e: print(e)
try: p.y
except AttributeError as e: print(e)
t.fahrenheit = 100
