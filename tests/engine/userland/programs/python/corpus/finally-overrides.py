def f():
    try:
        raise ValueError("lost")
    finally:
        print("cleanup")
try:
    f()
except ValueError as e:
    print("caught", e)
import sys
try:
    sys.exit("bye")
except SystemExit as e:
    print("exit code", e.code)
try:
    raise
except RuntimeError as e:
    print(e)
class E(Exception): pass
try: raise E
except E as e: print(repr(e), e.args, str(e) == "")
try:
    try: raise E(1, 2)
    except E as e: raise TypeError("t") from e
except TypeError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
raise E("final") from ValueError("cause")
