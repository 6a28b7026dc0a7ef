/** pydantic/validators.py. */
export const VALIDATORS = String.raw`
class AfterValidator:
    def __init__(self, func):
        self.func = func

class BeforeValidator:
    def __init__(self, func):
        self.func = func

class Marked:
    def __init__(self, kind, function, fields, mode):
        self.kind, self.function, self.fields, self.mode = kind, function, fields, mode
    def bound(self, owner):
        function = self.function
        return function.__get__(None, owner) if isinstance(function, (classmethod, staticmethod)) else function
    def __get__(self, instance, owner=None):
        function = self.function
        return function.__get__(instance, owner) if hasattr(function, '__get__') else function

def field_validator(*fields, mode='after', check_fields=None):
    return lambda function: Marked('field', function, fields, mode)

def validator(*fields, pre=False, **options):
    return lambda function: Marked('field', classmethod(function), fields, 'before' if pre else 'after')

def model_validator(*, mode):
    return lambda function: Marked('model', function, (), mode)

def field_serializer(*fields, mode='plain', **options):
    return lambda function: Marked('serializer', function, fields, mode)
`;
