def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def transpose(m): return [list(r) for r in zip(*m)]
def det(m): return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
A = [[1, 2], [3, 4]]
print(matmul(A, A), transpose([[1, 2, 3]]), det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
for row in matmul(A, [[1, 0], [0, 1]]): print(*row, sep="\t")
class M:
    def __init__(self, r): self.r = r
    def __matmul__(self, o): return M(matmul(self.r, o.r))
    def __getitem__(self, ij): i, j = ij; return self.r[i][j]
    def __setitem__(self, ij, v): self.r[ij[0]][ij[1]] = v
m = M(A) @ M(A); m[0, 1] = 99; print(m.r, m[1, 1])
m @ 3
