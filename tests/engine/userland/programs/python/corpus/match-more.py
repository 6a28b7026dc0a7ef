from dataclasses import dataclass
@dataclass
class P: x: int; y: int
class Shape: __match_args__ = ("kind", "size"); kind = "sq"; size = 3
def f(v):
    match v:
        case 0 | 1: return "small"
        case int(n) if n > 100: return f"big {n}"
        case bool(): return "bool"
        case int() | float() as num: return f"num {num}"
        case "quit" | "exit": return "leave"
        case str() if not v: return "empty"
        case str(s): return s.upper()
        case []: return "empty list"
        case [x]: return f"one {x}"
        case [x, y]: return f"two {x} {y}"
        case [first, *_, last] if first == last: return "same ends"
        case [1, *rest]: return f"rest {rest}"
        case {"type": "a", "v": {"deep": d}, **others}: return f"deep {d} {others}"
        case {"k": k}: return f"dict {k}"
        case {}: return "any dict"
        case P(0, y): return f"y axis {y}"
        case P(x=x, y=y): return f"point {x},{y}"
        case Shape(k, size=z): return f"shape {k} {z}"
        case None: return "none"
        case (1, 2, 3): return "never"
        case _: return "other"
for v in (0, 500, True, 7, 2.5, "quit", "", "hi", [], [9], (1, 2), [5, 6, 5], [1, 2, 3, 4], {"type": "a", "v": {"deep": 1}, "z": 2}, {"k": 3}, {"q": 1}, P(0, 5), P(1, 2), Shape(), None, {1}, b"x", [2, 3, 4]): print(repr(v)[:30], "->", f(v))
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return d
        case ["get", obj, *rest]: return obj, rest
        case [c, *_] if c.isdigit(): return int(c)
        case _: raise ValueError(f"unknown command: {s!r}")
print(cmd("go north"), cmd("get key now"), cmd("12 x"))
try:
    match 5:
        case P(1, 2, 3): pass
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
cmd("dance")
