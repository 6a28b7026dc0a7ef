a = [3, 1, 2]
a.append(5); a.extend([4, 6]); a.insert(0, 9)
print(a, a.pop(), a.pop(0), a.index(5), len(a))
a.sort(); print(a, a[::-1], a[1:3]); a.reverse(); print(a)
b = a[:]; b[1:3] = ["x", "y", "z"]; print(b, a is b, a == a.copy())
del b[0]; b.remove("y"); print(b, "x" in b)
first, *rest = [1, 2, 3]; *init, last = (4, 5, 6)
print(first, rest, init, last, [0] * 3, [[]] * 2, sorted(["b", "A", "c"], key=str.lower))
print(list(enumerate("ab", 1)), list(zip([1, 2], "ab")), list(reversed([1, 2])), min(a), max(a), sum(a))
nested = [[0] * 2 for _ in range(2)]; nested[0][0] = 1; print(nested)
print([1, 2] + [3], [1, 2] < [1, 3], a.count(2), list(range(10, 0, -3)))
a[10]
