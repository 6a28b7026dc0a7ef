import weakref
class P:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'P({self.name!r})'
    def __del__(self): print('del', self.name)
def cb(ref): print('callback', ref() is None)
p = P('a')
r = weakref.ref(p, cb)
x = weakref.proxy(p)
cache = weakref.WeakValueDictionary(one=p)
keys = weakref.WeakKeyDictionary({p: 'meta'})
group = weakref.WeakSet([p])
end = weakref.finalize(p, print, 'finalized', p.name)
print(r(), x.name, dict(cache), dict(keys), list(group), end.alive, weakref.getweakrefcount(p) > 1)
del p
print(r(), dict(cache), dict(keys), len(group), end.alive)
try:
    print(x.name)
except ReferenceError as e:
    print(type(e).__name__, e)
for bad in (1, [], None):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
class Node:
    def __init__(self, parent=None):
        self.parent = weakref.ref(parent) if parent else None
        self.children = []
    def __del__(self): print('node gone')
root = Node(); root.children.append(Node(root))
print(root.children[0].parent() is root)
del root
class Loop:
    def __init__(self): self.me = self
    def __del__(self): print('loop gone')
import gc
Loop()
print('still there')
gc.collect()
class Bad:
    def __del__(self): raise ValueError('in __del__')
b = Bad()
b = None
def resurrect():
    class R:
        def __del__(self): kept.append(self); print('kept')
    R()
kept = []
resurrect()
print(len(kept))
for item in [P('x'), P('y')]:
    print('item', item.name)
del item
print('end')
