class AppError(Exception):
    """Base."""
class ValidationError(AppError):
    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field = field
class NotFound(AppError): pass
def load(key):
    data = {"a": "1", "b": "x"}
    try:
        return int(data[key])
    except KeyError as e:
        raise NotFound(key) from e
    except ValueError as e:
        raise ValidationError(key, "not a number") from e
for k in "abc":
    try:
        print(load(k))
    except ValidationError as e:
        print("invalid", e, e.field, repr(e.__cause__), e.args)
    except AppError as e:
        print(type(e).__name__, e, repr(e.__cause__))
    else:
        print("fine")
try:
    raise AppError
except AppError as e:
    print(repr(e), str(e) == "", e.__doc__)
try:
    try:
        1 / 0
    finally:
        print("cleanup")
except ArithmeticError as e:
    print(e.__class__.__mro__[1:3])
load("b")
