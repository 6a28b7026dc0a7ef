from decimal import Decimal, getcontext, ROUND_HALF_UP, localcontext, InvalidOperation
from fractions import Fraction
import math
import random
import statistics

print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(7), Decimal("2.675").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), Decimal(0.1))
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3)
print(Decimal("1E+3"), Decimal("-0"), Decimal("NaN"), Decimal("3.140").normalize(), Decimal("1234567.891").__format__(",.1f"), Decimal("2").sqrt(), repr(Decimal("5")))
try:
    Decimal("abc")
except InvalidOperation as e:
    print(type(e), e)
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(0.5), Fraction(22, 7).limit_denominator(5), float(Fraction(1, 3)), repr(Fraction(-2, 4)))
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 5), random.uniform(1, 2), random.gauss(0, 1))
x = list(range(10))
random.shuffle(x)
print(x, random.choices(["a", "b"], weights=[1, 9], k=5), random.randrange(0, 100, 5), random.getrandbits(16))
print(statistics.mean([1, 2, 3, 4]), statistics.median([5, 1, 3]), statistics.mode("aab"), statistics.stdev([1, 2, 3, 4]), statistics.quantiles([1, 2, 3, 4, 5], n=4), statistics.pvariance([1, 2, 3]))
print(math.pi, math.floor(-2.5), math.gcd(12, 18), math.factorial(20), math.isclose(0.1 + 0.2, 0.3), math.comb(5, 2), math.hypot(3, 4), math.inf, math.nan, math.prod([1, 2, 3]), math.log2(8), math.degrees(math.pi))
print(7 // -2, -7 % 3, divmod(-7, 2), 2 ** 100, 10 ** -2, 0.1 + 0.2, 1e16, 1e-7, 123456789.123456789, round(2.5), round(3.5), round(2.675, 2), round(1234, -2))
print(int("ff", 16), int("0b101", 0), bin(10), hex(255), oct(8), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (1023).bit_length(), complex(1, 2) * 1j, abs(3 + 4j))
print(float("inf") > 10 ** 400, float("nan") == float("nan"), 3.0.is_integer(), (0.75).as_integer_ratio(), 1_000_000, 0xFF, 1e308 * 10, (2.5).hex())
print(statistics.mean([]))
