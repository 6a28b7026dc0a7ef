class A:
    def who(self): return "A"
    def go(self): print("A.go")
class B(A):
    def who(self): return "B" + super().who()
    def go(self): print("B.go"); super().go()
class C(A):
    def who(self): return "C" + super().who()
    def go(self): print("C.go"); super().go()
class D(B, C):
    def who(self): return "D" + super().who()
    def go(self): print("D.go"); super().go()
d = D()
print(d.who(), [c.__name__ for c in D.mro()]); d.go()
print(isinstance(d, C), issubclass(D, A), D.__bases__, d.__class__, super(D, d).who(), A.who(d))
print(D, d.who, D.who.__qualname__, hasattr(d, "x"), getattr(d, "x", "none"))
class E(A):
    def __init__(self, x): self.x = x
class F(E):
    def __init__(self, y): self.y = y
f = F(1)
print(f.__dict__)
print(f.x)
