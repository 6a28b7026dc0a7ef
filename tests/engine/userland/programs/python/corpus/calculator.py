# stdin: 2 + 3\n10 / 4\n5 / 0\n2 ^ 3\n7 x 2\nhello\n
import operator
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": pow}
while True:
    try: line = input()
    except EOFError: break
    try:
        a, op, b = line.split()
        print(f"{line} = {OPS[op](float(a), float(b))}")
    except ValueError as e: print("bad input:", e)
    except KeyError as e: print("unknown operator", e)
    except ZeroDivisionError: print("cannot divide by zero")
