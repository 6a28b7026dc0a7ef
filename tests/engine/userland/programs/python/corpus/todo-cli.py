# args: add Buy milk
# file todo.json: [{"task": "old", "done": true}]
import json, sys
FILE = "todo.json"
def load():
    try:
        with open(FILE) as f: return json.load(f)
    except FileNotFoundError: return []
def save(items):
    with open(FILE, "w") as f: json.dump(items, f, indent=2)
def main(argv):
    if len(argv) < 2:
        print("usage: todo add|list|done"); return 1
    cmd, *rest = argv[1:]
    items = load()
    if cmd == "add":
        items.append({"task": " ".join(rest), "done": False}); save(items)
    for i, it in enumerate(items, 1):
        print(f"{i}. [{'x' if it['done'] else ' '}] {it['task']}")
    print(open(FILE).read())
    return 0
if __name__ == "__main__":
    sys.exit(main(sys.argv))
