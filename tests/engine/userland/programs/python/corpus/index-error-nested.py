def get_cell(grid, r, c):
    return grid[r][c]
def neighbours(grid, r, c):
    return [get_cell(grid, r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)]
grid = [[1, 2], [3, 4]]
print(get_cell(grid, 1, 1))
print(neighbours(grid, 0, 0))
print(neighbours(grid, 1, 1))
