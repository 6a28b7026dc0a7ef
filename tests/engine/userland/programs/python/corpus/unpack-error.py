data = [("a", 1), ("b", 2, 3)]
for name, value in data:
    print(name, value)
