items = [("Apple", 1.5, 10), ("Banana", 0.25, 150), ("Cherry pie", 12.999, 1)]
print(f"{'Item':<12}|{'Price':>10}|{'Qty':^7}")
print("-" * 31)
for name, price, qty in items:
    print(f"{name:<12}|{price:>10.2f}|{qty:^7d}")
print(f"{'total':*^30}")
total = sum(p * q for _, p, q in items)
print(f"{total:_>+15,.3f} {total:e} {total:g} {total:.0f} {total:%} {1234567:_} {255:#x} {255:#010b} {255:o} {-7:05d}")
width, prec = 12, 4
print(f"{3.14159265:{width}.{prec}f}|{'x':{'>'}{width}}|")
value = "text"
print(f"{value!r:>10} {value!s:^10} {value!a:<10}| {value=} {value = } {len(value)=:>5}")
nested = {"a": [1, 2, {"b": "deep"}]}
print(f"{nested['a'][2]['b']} {'-'.join(str(x) for x in nested['a'][:2])} {{literal}} {f'{f"{1+1}"}'}")
print("{0} {1} {0} {name} {d[key]} {o.real}".format("a", "b", name="n", d={"key": "v"}, o=5))
print("%s %r %5d|%-5d|%05.1f|%x|%o|%e|%c|%%|%+d|%10s|%-10s|" % ("s", "r", 42, 42, 3.14159, 255, 8, 12345.678, "c", 5, "right", "left"))
print("%(name)s is %(age)d" % {"name": "Bob", "age": 30})
print(format(1234.5678, ",.2f"), format(0.000012345), format(1e22), format(123456789012345678), format(True), format(None, ""), format([1], ""))
try:
    print(f"{'abc':d}")
except ValueError as e:
    print(e)
try:
    print(f"{3.5:d}")
except ValueError as e:
    print(e)
try:
    print("{} {}".format(1))
except IndexError as e:
    print(e)
try:
    print("{name}".format(nam=1))
except KeyError as e:
    print("KeyError", e)
try:
    print("%d %d" % (1,))
except TypeError as e:
    print(e)
try:
    print("%d" % (1, 2))
except TypeError as e:
    print(e)
try:
    format([1], ">5")
except TypeError as e:
    print(e)
