class Meta(type):
    def __call__(cls, *a): print('creating', cls.__name__); return super().__call__(*a)
class A(metaclass=Meta):
    def __init__(self, x): self.x = x
    def __getattr__(self, n): raise AttributeError(f'no {n}')
a = A(1); print(a.x, hasattr(a, 'y')); a.foo
