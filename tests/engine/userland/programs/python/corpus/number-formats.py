print(10 / 3, 10 // 3, -7 // 2, -7 % 3, 2 ** 100, 0.1 + 0.2, 1e20, 1e-7, 123456789.123, 1 / 3 * 3, round(2.5), round(3.14159, 2), abs(-3), divmod(17, 5), int("ff", 16), bin(10), hex(255), oct(8))
print(float("inf"), float("nan") == float("nan"), 3 + 4j, (1 + 2j) * 2j, abs(3 + 4j), complex("1+2j"), int(3.99), int(-3.99), 7_000_000, 0b101, 0o17, 0xFF, 1_0.5)
print(f"{1234567.891:,.2f} {0.000123:.2e} {42:+d} {42:>10} {42:<10}| {42:^10} {-42:010} {3.0:g} {1e10:g} {255:08b} {12345.678:_.1f} {0.5:%} {5:c}{65:c}")
print(sum([0.1] * 10), 5 == 5.0, True + 1, 3 > 2 > 1, bool([]), None is None, 1 if 0 else 2, 6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 4, (255).bit_length(), (5).to_bytes(2, "big"), float.is_integer(2.0), (0.75).as_integer_ratio())
import math
print(math.pi, math.floor(-1.5), math.ceil(1.2), math.sqrt(16), math.log(100, 10), math.gcd(12, 18), math.factorial(10), math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4))
