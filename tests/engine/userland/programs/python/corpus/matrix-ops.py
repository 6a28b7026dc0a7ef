def mat_mul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
A = [[1, 2], [3, 4]]
B = [[0, 1], [1, 0]]
print(mat_mul(A, B))
for row in A:
    print(*row, sep="\t")
print([list(r) for r in zip(*A)], [x for row in A for x in row], [[1 if i == j else 0 for j in range(3)] for i in range(3)])
grid = [["."] * 5 for _ in range(3)]
grid[1][2] = "X"
print("\n".join("".join(r) for r in grid))
print(A[2][0])
