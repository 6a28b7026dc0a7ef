def describe(x):
    match x:
        case 0: return "zero"
        case int(n) if n < 0: return f"negative {n}"
        case int() | float(): return "number"
        case str() as s: return f"string {s}"
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b, *rest]: return f"{a} {b} rest {rest}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **kw}: return f"{t} {kw}"
        case Point(x=0, y=y): return f"on y axis {y}"
        case Point(x, y): return f"point {x} {y}"
        case None: return "none"
        case _: return "other"
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
for v in (0, -5, 3, 2.5, "hi", [], [1], [1, 2, 3], {"type": "circle", "r": 2}, {"type": "sq", "a": 1}, Point(0, 1), Point(2, 3), None, object):
    print(describe(v))
match "go north".split():
    case ["go", ("north" | "south") as d]: print("going", d)
