import os
with open("a.txt", "w") as f: print(f.write("line one\nline two\nline three"), f.name, f.mode, f.closed, f.encoding)
print(f.closed, f)
with open("a.txt") as f:
    print(f.read(4), f.readline(), f.tell(), f.readlines(), f.read(), f.seek(0), next(f), list(f))
with open("a.txt", "a+") as f: f.write("\nfour"); f.seek(0); print(f.read().count("\n"))
with open("a.txt", "r+") as f: f.write("LINE"); f.seek(0); print(f.readline().strip(), f.truncate(10))
print(open("a.txt").read(), os.path.getsize("a.txt"))
with open("b.bin", "wb") as f: f.write(bytes(range(5))); f.seek(2); f.write(b"\xff")
with open("b.bin", "rb") as f: print(f.read(), f.seek(-1, 2), f.read(1), f.readinto(bytearray(2)))
with open("e.txt", "w", encoding="utf-16") as f: f.write("hé")
print(open("e.txt", "rb").read(), open("e.txt", encoding="utf-16").read())
def tryit(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for g in (lambda: open("zz"), lambda: open("/"), lambda: open("a.txt", "x"), lambda: open("a.txt", "q"), lambda: open("a.txt", "rw"), lambda: open("a.txt").write("x"), lambda: open("a.txt", "w").read(), lambda: open("e.txt").read(), lambda: open("a.txt", "rb", encoding="x"), lambda: f.read(), lambda: open("a.txt", encoding="nope"), lambda: open("n/o/p", "w"), lambda: open(""), lambda: open(None), lambda: open("b.bin", "wb").write("str"), lambda: open("a.txt", "w").write(5), lambda: open("a.txt", "w").writelines([1]), lambda: open("a\0b"), lambda: open("a.txt", "wr"), lambda: open("a.txt").seek(-1), lambda: open("a.txt").seek(1, 1), lambda: open(5.5), lambda: open("a.txt", "")): tryit(g)
with open("c.txt", "w") as f: f.writelines(["a\n", "b\n"]); print("p", 1, file=f, end="!")
print(repr(open("c.txt").read()), [l.rstrip() for l in open("c.txt")], open("c.txt", newline="").read(3))
from pathlib import Path
Path("crlf.txt").write_bytes(b"a\r\nb\rc\n"); print(repr(open("crlf.txt").read()), repr(open("crlf.txt", newline="").read()))
open("missing/dir.txt")
