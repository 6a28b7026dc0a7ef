def run():
    errors = []
    for f in (lambda: 1 / 0, lambda: int("x"), lambda: [][1]):
        try:
            f()
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("several", errors)
try:
    run()
except* ValueError as eg:
    print("values", eg.exceptions)
except* (ZeroDivisionError, IndexError) as eg:
    print("others", len(eg.exceptions))
e = ValueError("with note"); e.add_note("note 1")
raise ExceptionGroup("top", [e, ExceptionGroup("nested", [TypeError("t")])])
