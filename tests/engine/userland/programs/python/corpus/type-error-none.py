def find(items, x):
    for i in items:
        if i == x:
            return {"value": i}
result = find([1, 2], 3)
print(result["value"])
