def make(rows, cols, fill=0):
    return [[fill] * cols for _ in range(rows)]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def show(m, width=6):
    for row in m:
        print("".join(f"{v:>{width}}" for v in row))
    print("-" * width * len(m[0]))


a = [[1, 2, 3], [4, 5, 6]]
b = [list(r) for r in zip(*a)]
show(a)
show(b)
show(multiply(a, b))
grid = make(3, 4)
grid[1][2] = 7
show(grid, 3)
bad = [[0] * 2] * 2
bad[0][0] = 1
print(bad, a[-1][-2:], [row[0] for row in a], sum(a, []), any(0 in r for r in a), all(map(all, a)))
words = "the quick brown fox jumps over the lazy dog the end".split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3], {len(w) for w in words} - {3}, list(zip(words, range(3))))
print(*words[:3], sep=" | ", end="!\n")
print({i: i ** 2 for i in range(4)}, [i for i in range(20) if i % 3 == 0 if i % 2], [(x, y) for x in "ab" for y in (1, 2)])
first, *middle, last = range(6)
print(first, middle, last, divmod(17, 5), round(3.14159, 2), abs(-3), pow(2, 10, 1000))
print(list(map(lambda x, y: x + y, [1, 2], [10, 20])), list(filter(None, [0, 1, "", "a"])), sorted("banana", reverse=True), list(reversed([1, 2, 3])))
print("=" * 20, "Total".ljust(10, ".") + "9.99".rjust(8), sep="\n")
print(bool([]), bool("False"), None is None, 1 == 1.0 == True, "a" in {"a": 1}, not [], 3 < 5 <= 5)
nested = {"a": {"b": [1, {"c": "deep"}]}}
print(nested["a"]["b"][1]["c"], nested.get("x", {}).get("y"), nested.setdefault("z", []), nested)
multiply(a, a)[5]
