def a():
    try:
        {}["missing"]
    except KeyError:
        b()
def b():
    raise RuntimeError("while handling")
a()
