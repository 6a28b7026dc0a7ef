with open("t.txt", "w+") as f:
    f.write("0123456789"); f.seek(3); print(f.read(2), f.tell()); f.seek(0, 2); f.write("end"); f.seek(0); print(f.read())
with open("t.txt", "r+") as f: f.write("XX"); f.truncate(5)
print(open("t.txt").read())
with open("b.bin", "wb") as f: print(f.write(b"\x00\x01\n\xff"))
with open("b.bin", "rb") as f: print(f.read(1), f.seek(-1, 2), f.read(), f.readline())
with open("lines.txt", "w", newline="\r\n") as f: f.write("a\nb\n")
print(open("lines.txt", "rb").read(), open("lines.txt").read(), repr(open("lines.txt", newline="").read()))
import io
s = io.StringIO("l1\nl2"); print(s.readline(), list(s), io.BytesIO(b"abc").read(2))
try: open("t.txt", "x")
except FileExistsError as e: print(e)
print(f, f.closed, f.mode, f.name)
with open("t.txt") as f: f.write("no")
