# stdin: add\nAda\n123\nadd\nBob\n456\nfind\nAda\nfind\nZoe\nlist\nquit\n
contacts = {}
while True:
    cmd = input("> ").strip().lower()
    match cmd:
        case "add":
            name = input("Name: "); contacts[name] = input("Phone: "); print("Added.")
        case "find":
            name = input("Name: ")
            try: print(contacts[name])
            except KeyError as e: print("Not found:", e)
        case "list":
            for n, p in sorted(contacts.items()): print(f"{n:<10}|{p:>8}")
        case "quit": break
        case other: print("Unknown", repr(other))
print("Bye")
