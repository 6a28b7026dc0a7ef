def check(values):
    errors = []
    for v in values:
        try:
            int(v)
        except ValueError as e:
            e.add_note(f"while checking {v!r}")
            errors.append(e)
    if errors:
        raise ExceptionGroup("validation failed", errors)
try:
    check(["1", "a", "b"])
except* ValueError as eg:
    print("got", len(eg.exceptions), eg.message)
    for e in eg.exceptions: print(" ", e, e.__notes__)
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [TypeError(2), KeyError("k")])])
print(repr(eg), str(eg))
match_, rest = eg.split(TypeError)
print(match_, "/", rest)
print(eg.subgroup(lambda e: isinstance(e, (KeyError, ValueError))))
try:
    raise eg
except* TypeError as t:
    print("types", t.exceptions)
except* (ValueError, KeyError) as v:
    print("values", v.exceptions)
try:
    ExceptionGroup("x", [])
except ValueError as e:
    print(e)
try:
    ExceptionGroup("x", [1])
except ValueError as e:
    print(e)
try:
    try:
        raise OSError("disk")
    except* OSError as e:
        raise RuntimeError("handler")
except BaseException as e:
    print(repr(e), repr(e.__context__))
def outer():
    try:
        check(["x", "y"])
    except ExceptionGroup as e:
        e.add_note("group note")
        raise RuntimeError("outer failed") from e
outer()
