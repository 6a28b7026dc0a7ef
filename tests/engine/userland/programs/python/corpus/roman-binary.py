def to_roman(n):
    out = ""
    for v, s in ((1000,"M"),(900,"CM"),(500,"D"),(400,"CD"),(100,"C"),(90,"XC"),(50,"L"),(40,"XL"),(10,"X"),(9,"IX"),(5,"V"),(4,"IV"),(1,"I")):
        while n >= v: out += s; n -= v
    return out
print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)])
def to_bin(n): return to_bin(n // 2) + str(n % 2) if n > 1 else str(n)
print(to_bin(10), int("1010", 2), f"{10:b}", format(255, "X"), int("0x1f", 16), int("z", 36), bin(-5), f"{5:08b}")
print([hex(b) for b in "hi".encode()], bytes.fromhex("6869"), b"hi".hex(" "), int.from_bytes(b"\x01\x00", "big"))
int("12", 2)
