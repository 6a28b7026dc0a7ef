import datetime
name, n, d = "World", 42, datetime.date(2024, 3, 9)
print(f"{name!r:>10}|{n:08.3f}|{n:+}|{n:^10}|{n:b}|{n:X}|{n:,}|{n/7:.3%}|{d:%A %d %B %Y}")
print(f"{'nested ' + f'{name}'}, {n if n > 3 else 'small'}, {[i for i in range(3)]}, { {'a': 1}['a'] }")
print(f"{n=}, {n = :>5}, {name.upper()=}, {n*2=:.1f}")
print(f"{{}} {{{n}}} {n!s} {chr(65)} {'a' 'b'} {'\n'.join(['x', 'y'])}")
print(f'{"quotes"} {name["a" == "b"]}', rf"\d{n}", f"""multi
{name}
line""")
w = 15
print(f"|{name:<{w}}|{name:>{w}}|{name:-^{w}}|{3.14159:{w}.{2}f}|")
print("{:>8} {:<8} {:^8}|".format("r", "l", "c"), "{0!r} {1:.2f}".format("s", 2.5), "%-10s|%5.1f|%03d" % ("a", 2.25, 7))
print(f"{1e10} {1e16} {1.0} {1/3} {10**20} {-0.0} {float('nan')} {True} {None} {1+2j} {b'x'} {...}")
print(f"{undefined}")
