class Range:
    def __init__(self, n): self.n = n
    def __iter__(self): self.i = 0; return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1; return self.i
    def __reversed__(self): return iter(range(self.n, 0, -1))
r = Range(3); print(list(r), sum(r), 2 in r, list(reversed(r)), *r)
import itertools as it
print(list(it.chain([1], "a")), list(it.combinations("abc", 2)), list(it.permutations([1, 2])), list(it.product("ab", repeat=2))[:3], list(it.groupby("aabbc"))[0][0], [(k, list(g)) for k, g in it.groupby([1, 1, 2])])
print(list(it.accumulate([1, 2, 3])), list(it.zip_longest("ab", [1], fillvalue="-")), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.starmap(pow, [(2, 3)])), list(it.compress("abc", [1, 0, 1])), list(it.islice(it.cycle("ab"), 5)), list(it.pairwise("abc")), list(it.batched("abcde", 2)), list(it.filterfalse(None, [0, 1])), list(it.repeat(1, 2)), next(it.count(5, 2)))
i = iter([1]); print(next(i), next(i, "end")); print(list(iter(lambda: 1, 1)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))
a, b = it.tee([1, 2]); print(list(a), list(b)); a, *b = range(3); print(b)
x, y = [1, 2, 3]
