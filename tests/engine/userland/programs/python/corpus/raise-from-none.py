def parse(s):
    try:
        return int(s)
    except ValueError:
        raise ValueError(f"not a number: {s!r}") from None
parse("x1")
