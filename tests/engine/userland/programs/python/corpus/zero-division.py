def average(values):
    return sum(values) / len(values)

def report(data):
    for name, values in data.items():
        print(name, average(values))

report({"a": [1, 2, 3], "b": []})
