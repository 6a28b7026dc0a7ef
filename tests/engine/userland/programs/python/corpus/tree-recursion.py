class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
def insert(root, v):
    if root is None: return Node(v)
    if v < root.value: root.left = insert(root.left, v)
    else: root.right = insert(root.right, v)
    return root
def inorder(n):
    if n:
        yield from inorder(n.left)
        yield n.value
        yield from inorder(n.right)
def height(n): return 0 if n is None else 1 + max(height(n.left), height(n.right))
def show(n, depth=0):
    if n:
        show(n.right, depth + 1); print("    " * depth + str(n.value)); show(n.left, depth + 1)
root = None
for v in (8, 3, 10, 1, 6, 14): root = insert(root, v)
print(list(inorder(root)), height(root)); show(root)
def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(10))
print(root.left.left.left.value)
