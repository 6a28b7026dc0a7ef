print(7 / 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 10, 2 ** -1, 10 ** 20, 0.1 + 0.2, round(2.5), round(3.14159, 2), abs(-5), divmod(17, 5), pow(2, 5, 7), int(3.9), int(-3.9), float("1e3"), int("42"), 1_000_000, 0xff, 0b11, 5 // 0.3, 1e308 * 10, -1e308 * 10, 3 == 3.0, 1 < 2 < 3, True + 1)
print(sum(range(101)), max(3, 1, 2), min([4, 2]), sorted([3, 1, 2]), 10 / 3, 22 / 7, 1 / 7, 100 * 1.1, 3 * 0.1, 1.1 + 2.2, 5e-7, 123456.789e3, 1.0, 1e5, 1e15, 1e16, 12345678901234567890.0)
print(f"{1234567.891:,.2f} {0.00001234:.2e} {255:x} {255:08b} {0.5:%} {1e6:g} {1234.5678:.6g} {12:5d}|{3.7:.0f} {2.5:.0f}")
import math
print(math.floor(-2.5), math.ceil(2.1), math.sqrt(16), math.factorial(10), math.gcd(12, 18), math.log(100, 10), math.sin(math.pi / 6), math.cos(1), math.exp(2), math.e ** 2, math.log(2), math.atan(1) * 4, math.hypot(3, 4), math.degrees(1), math.isclose(0.3, 0.1 * 3), math.tan(0.5), math.log10(50), math.sqrt(2) * math.sqrt(2))
def digits(n): return sum(int(d) for d in str(n))
print(digits(2 ** 100), len(str(math.factorial(50))), [n for n in range(1, 100) if n % 15 == 0], 0.1 + 0.1 + 0.1 == 0.3, 1e-10 == 0, float("inf") > 10 ** 100, float("nan") == float("nan"))
print(int("12.5"))
