s = "  Hello, World  "
print(repr(s.strip()), s.strip().split(", "), "-".join("abc"), s.find("World"), s.count("l"))
print("hello".replace("l", "L", 1), "a,b,,c".split(","), "x".center(9, "*"), "5".zfill(3), "Title case here".title(), "swap".swapcase())
print("abc" < "abd", "abc".startswith(("x", "a")), "file.tar.gz".rsplit(".", 1), "k=v=w".partition("="), "tabs\there".expandtabs(4))
print("%s is %d years and %.1f" % ("Bob", 42, 1.75), "{:>8}|{:<8}|{:^8}".format("r", "l", "c"), f"{3.14159:.2f} {1e6:,.0f} {255:#x} {5:03d} {0.256:.1%}")
name, n = "x", 7
print(f"{name=} {n!r:>4} {n:b} {'nested ' + f'{n}'} {{}}")
print("é".encode(), b"\xc3\xa9".decode(), ord("A"), chr(8364), "ß".upper(), "abc".isalpha(), "12".isdigit(), "a b".isidentifier())
print("line1\nline2\r\nline3".splitlines(), "abc"[-2:], "abcdef"[::2], "hello world".capitalize(), "aXbX".rstrip("X"), "mississippi".translate(str.maketrans("s", "z")))
