def read(lines):
    for l in lines:
        print("read", l); yield l.strip()
def non_empty(it): return (l for l in it if l)
def numbered(it, start=1): yield from enumerate(it, start)
for n, l in numbered(non_empty(read(["a ", "", " b"]))): print(n, l)
def avg():
    total = n = 0; value = None
    while True:
        x = yield value
        if x is None: return total
        total += x; n += 1; value = total / n
g = avg(); next(g); print(g.send(10), g.send(20))
try: g.send(None)
except StopIteration as e: print("returned", e.value)
def chunks(seq, n):
    for i in range(0, len(seq), n): yield seq[i:i + n]
print(list(chunks("abcdefg", 3)), list(chunks([1, 2, 3], 2)))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], 5])), sum(x for x in range(5)), max((len(w), w) for w in ["a", "bbb"]))
def g2():
    try: yield 1; yield 2
    finally: print("closed")
x = g2(); next(x); x.close(); print(list(x))
def countdown(n):
    while n: yield n; n -= 1
    raise RuntimeError("liftoff failed")
for i in countdown(2): print(i)
