def c2f(c): return c * 9 / 5 + 32
print(f"{'C':>6} {'F':>8}"); print("-" * 15)
for c in range(-20, 41, 10): print(f"{c:6d} {c2f(c):8.1f}")
for x in (0.1, 1/3, 1e-5, 123456789, 1.5e300): print(f"{x:10.3e}|{x:<12.4g}|{x:+.2f}|{x!r}")
print("{0} {1} {0} {name!r:>6}".format("a", "b", name="n"), "%-10s|%5d|%05.1f|%x|%o|%e|%%|%c" % ("left", 42, 3.14159, 255, 8, 12345.678, "z"))
