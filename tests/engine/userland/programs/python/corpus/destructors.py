class P:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
p = P('a')
del p
print('after a')
q = P('b')
q = None
print('after b')
def f():
    r = P('c')
    print('in f')
f()
print('after f')
P('d')
print('after d')
x = P('e'); y = x
del x
print('still')
y = 5
print('gone e')
l = [P('f'), P('g')]
l.pop()
print('popped')
l.clear()
print('cleared')
d = {'k': P('h')}
del d['k']
print('deld')
import weakref
o = P('i')
w = weakref.ref(o)
print(w() is o)
del o
print(w())
for i in range(2):
    t = P(i)
print('end loop')
z = P('z')
