data = bytes([72, 101, 108, 108, 111]); print(data, data.decode(), list(data), data[0], data[1:3], data.hex(), len(data), b"l" in data, data.upper(), data.find(b"l"))
ba = bytearray(b"abc"); ba[0] = 65; ba.append(33); ba += b"xy"; print(ba, bytes(ba), ba.pop(), ba.decode())
print("héllo €".encode(), "héllo".encode("latin-1"), b"\xe2\x82\xac".decode(), "€".encode("utf-8").hex(" "), "abc".encode("utf-16-le"), b"caf\xe9".decode("utf-8", errors="replace"), b"caf\xe9".decode("utf-8", "ignore"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"))
print(int.from_bytes(b"\x01\x02", "big"), (258).to_bytes(2, "little"), bin(10), oct(8), hex(255), int("ff", 16), int("0b11", 2), f"{200:08b}", 0b1010 & 0x0f, 1 << 4, ~7, 6 ^ 3, b"%d-%s" % (5, b"x"))
print(b"a,b".split(b","), b" x ".strip(), b"-".join([b"a", b"b"]), b"abc".replace(b"b", b"Z"), b"abc" < b"abd", bytes(3), bytes("é", "utf8"), b"\x00\n\t'\"", memoryview(b"abc")[1], b"ab".isalpha(), b"ab".startswith(b"a"))
try: data[0] = 1
except TypeError as e: print(e)
try: "abc" + b"abc"
except TypeError as e: print(e)
try: bytes([300])
except ValueError as e: print(e)
b"\xff\xfe".decode("utf-8")
