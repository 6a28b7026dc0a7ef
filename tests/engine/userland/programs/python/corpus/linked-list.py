class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
class LinkedList:
    def __init__(self, it=()):
        self.head = None; self._n = 0
        for x in it: self.append(x)
    def append(self, v):
        node = Node(v); self._n += 1
        if not self.head: self.head = node; return
        cur = self.head
        while cur.next: cur = cur.next
        cur.next = node
    def __iter__(self):
        cur = self.head
        while cur:
            yield cur.value
            cur = cur.next
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
    def __len__(self): return self._n
    def __repr__(self): return " -> ".join(map(str, self)) + " -> None"
l = LinkedList([1, 2, 3]); print(l, len(l)); l.reverse(); print(l, list(l), 2 in l)
class Stack:
    def __init__(self): self._items = []
    def push(self, x): self._items.append(x)
    def pop(self):
        if not self._items: raise IndexError("pop from empty stack")
        return self._items.pop()
s = Stack(); s.push(1); print(s.pop()); s.pop()
