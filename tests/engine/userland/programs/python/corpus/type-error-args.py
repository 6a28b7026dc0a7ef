def greet(name, greeting="Hi"):
    return f"{greeting}, {name}"
print(greet("Bob"))
for call in (lambda: greet(), lambda: greet(1, 2, 3), lambda: greet(nme="x"), lambda: greet("a", name="b"), lambda: len(5), lambda: "a" + 1, lambda: int("x"), lambda: int([]), lambda: [1] + (2,), lambda: None.x, lambda: {}["k"], lambda: "abc"[10], lambda: 5(), lambda: sum(["a"]), lambda: float("1,5"), lambda: max([]), lambda: open("/nope"), lambda: {[]: 1}, lambda: next(iter([])), lambda: "a" < 1, lambda: range(1.5), lambda: chr(-1), lambda: (1).foo):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, "|", e)
