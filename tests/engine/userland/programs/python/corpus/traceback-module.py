import traceback, sys
def f(): g()
def g(): raise KeyError("k")
try: f()
except KeyError:
    print(traceback.format_exc())
    t, v, tb = sys.exc_info(); print(t.__name__, v, tb.tb_lineno, traceback.extract_tb(tb)[-1].name, traceback.extract_tb(tb)[-1].lineno)
    traceback.print_exc(file=sys.stdout)
print("".join(traceback.format_exception_only(ValueError("x"))), end="")
def stack(): traceback.print_stack(file=sys.stdout)
stack()
