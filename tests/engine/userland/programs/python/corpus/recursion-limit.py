def countdown(n):
    print(n) if n > 997 else None
    return countdown(n - 1)


try:
    countdown(1000)
except RecursionError as e:
    print("RecursionError:", e)
import sys
print(sys.getrecursionlimit())


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(50))
fact(5000)
