squares = [x ** 2 for x in range(10) if x % 2]
pairs = [(a, b) for a in "ab" for b in (1, 2)]
d = {w: len(w) for w in ["one", "three"]}
s = {x % 3 for x in range(10)}
matrix = [[1, 2, 3], [4, 5, 6]]
print(squares, pairs, d, sorted(s))
print([list(r) for r in zip(*matrix)], [x for row in matrix for x in row])
print({v: k for k, v in d.items()}, dict(zip("abc", range(3))), list(map(str.upper, "abc")))
print(any(x > 5 for x in squares), all(squares), [y := 5, y ** 2], sorted("banana", reverse=True))
