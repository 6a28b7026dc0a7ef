from decimal import Decimal, ROUND_HALF_UP, getcontext, InvalidOperation
from fractions import Fraction
print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Decimal("19.99") * 3, Decimal("10") / 3, (Decimal("2.345")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), f"{Decimal('1234.5'):,.2f}", sum(Decimal(x) for x in ("1.1", "2.2")))
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), float(Fraction(3, 4)), Decimal("1E-7"), -Decimal("0"), Decimal(5).sqrt(), round(Decimal("2.5")), Decimal("3.0") == 3, Decimal("1.20").normalize())
try: Decimal("abc")
except InvalidOperation as e: print(type(e).__name__, e)
Decimal(1) / Decimal(0)
