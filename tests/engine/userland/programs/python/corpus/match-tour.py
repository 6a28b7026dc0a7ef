from dataclasses import dataclass


@dataclass
class Circle:
    r: float


@dataclass
class Rect:
    w: float
    h: float


def describe(x):
    match x:
        case 0 | 1:
            return "small int"
        case int(n) if n > 100:
            return f"big {n}"
        case str() as s:
            return f"string {s!r}"
        case []:
            return "empty list"
        case [x]:
            return f"one: {x}"
        case [first, *rest]:
            return f"first {first}, rest {rest}"
        case {"type": "user", "name": name, **others}:
            return f"user {name} {others}"
        case {"type": t}:
            return f"type {t}"
        case Circle(r=r):
            return f"circle {r}"
        case Rect(w, h) if w == h:
            return "square"
        case Rect():
            return "rect"
        case None:
            return "nothing"
        case True:
            return "yes"
        case float():
            return "float"
        case _:
            return "?"


for v in [0, 1, 500, 50, "hi", [], [1], (1, 2, 3), {"type": "user", "name": "Al", "age": 3}, {"type": "x"}, {}, Circle(2), Rect(1, 1), Rect(1, 2), None, True, 2.5, b"x", {1}]:
    print(repr(v), "->", describe(v))


def command(line):
    match line.split():
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south") as d]:
            return f"going {d}"
        case ["go", d]:
            return f"cannot go {d}"
        case ["get", *items]:
            return items
        case _:
            return None


print([command(c) for c in ("quit", "go north", "go up", "get a b", "dance")])
while (n := len(input_ := "abc"[:2])) > 5:
    pass
print(n, input_)
if (m := max([3, 1, 2])) > 2:
    print("max is", m)
print([y for x in range(5) if (y := x * x) > 3], y)
match 5:
    case x:
        pass
    case 6:
        pass
