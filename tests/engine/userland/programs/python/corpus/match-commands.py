def handle(cmd):
    match cmd.split():
        case []: return "empty"
        case ["quit" | "exit"]: return "bye"
        case ["move", ("up" | "down" | "left" | "right") as d]: return f"moving {d}"
        case ["move", d]: return f"cannot move {d}"
        case ["drop", *items] if len(items) > 2: return f"too many: {len(items)}"
        case ["drop", *items]: return f"dropped {', '.join(items)}"
        case ["add", x, y] if x.isdigit() and y.isdigit(): return int(x) + int(y)
        case _: return f"unknown: {cmd!r}"
for c in ("", "quit", "move up", "move sideways", "drop a b", "drop a b c", "add 2 3", "add x y"): print(handle(c))
def shape(s):
    match s:
        case {"type": "circle", "r": r}: return round(3.14159 * r ** 2, 2)
        case {"type": "rect", "w": w, "h": h, **rest}: return w * h, rest
        case (x, y) | [x, y]: return x * y
        case str() as name: return name.title()
        case int(n) | float(n): return -n
        case None: return "nothing"
for s in ({"type": "circle", "r": 2}, {"type": "rect", "w": 2, "h": 3, "c": "red"}, (3, 4), "sq", 5, 2.5, None, [1, 2, 3]): print(shape(s))
match 5:
    case x if x > 3: print("big", x)
x.foo
