import struct
rec = struct.pack("<10sIf", b"widget", 7, 2.5); print(rec, struct.calcsize("<10sIf"))
name, qty, price = struct.unpack("<10sIf", rec); print(name.rstrip(b"\0").decode(), qty, price)
b = bytearray(b"hello"); b[0] = 72; b.extend(b"!!"); print(b, b.upper(), b.find(b"l"), bytes(b)[1:3], list(b"ab"), b"a,b".split(b","), b" x ".strip())
m = memoryview(b"abcdef"); print(m[1:3].tobytes(), len(m), m[0])
print(b"%d-%s" % (5, b"x"), b"ab" * 2, b"ab" in b"cab", b"abc"[0], int.from_bytes(b"\xff\xfe", "little", signed=True))
b"abc" + "def"
