def f(n):
    try:
        print("try", n)
        if n == 1:
            return "returned"
        if n == 2:
            raise ValueError("two")
    except ValueError as e:
        print("except", e)
        return "handled"
    else:
        print("else")
    finally:
        print("finally")
    return "end"

for i in range(3):
    print(f(i))
def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            print(i)
        finally:
            print("done", i)
g()
