import json
import os

FILE = "inventory.json"


class Inventory:
    def __init__(self, path):
        self.path = path
        self.items = {}
        if os.path.exists(path):
            with open(path) as f:
                self.items = json.load(f)

    def add(self, name, qty, price):
        if name in self.items:
            self.items[name]["qty"] += qty
        else:
            self.items[name] = {"qty": qty, "price": price}

    def remove(self, name):
        try:
            del self.items[name]
        except KeyError:
            print(f"No such item: {name}")

    def total(self):
        return sum(i["qty"] * i["price"] for i in self.items.values())

    def save(self):
        with open(self.path, "w") as f:
            json.dump(self.items, f, indent=2, sort_keys=True)


inv = Inventory(FILE)
inv.add("apple", 10, 0.25)
inv.add("banana", 6, 0.5)
inv.add("apple", 5, 0.25)
inv.remove("cherry")
inv.save()
print(open(FILE).read())
again = Inventory(FILE)
print(f"Total: ${again.total():.2f}")
for name, item in again.items.items():
    print(f"{name:<10}{item['qty']:>5}{item['price']:>8.2f}")
print(json.dumps({"a": [1, 2.5, None, True], "b": {"c": "é"}}, separators=(",", ":")))
print(json.dumps({"x": float("inf"), 1: "int key", None: 0, "é": "ü"}, ensure_ascii=False))
try:
    json.dumps({"when": object})
except TypeError as e:
    print("TypeError:", e)
try:
    json.loads('{"a": 1,}')
except json.JSONDecodeError as e:
    print(e, e.lineno, e.colno, e.pos)
print(json.dumps([1, [2, [3, []]], {}], indent=4))
data = json.loads('{"n": 1e3, "big": 12345678901234567890, "esc": "\\u00e9\\n"}')
print(data)
json.loads("{'single': 1}")
