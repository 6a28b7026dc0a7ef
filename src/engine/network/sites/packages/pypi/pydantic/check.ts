/** pydantic/check.py. */
export const CHECK = String.raw`
import collections.abc, datetime, decimal, enum, re, types, typing, uuid
from .fields import FieldInfo
from .validators import AfterValidator, BeforeValidator

class Bad(Exception):
    def __init__(self, errors):
        self.errors = errors

def bad(kind, message, value, ctx=None, loc=()):
    return Bad([{'type': kind, 'loc': tuple(loc), 'msg': message, 'input': value, 'ctx': ctx}])

_TRUE, _FALSE = ('1', 'on', 't', 'true', 'y', 'yes'), ('0', 'off', 'f', 'false', 'n', 'no')

def check_int(value, strict):
    if isinstance(value, bool):
        if strict:
            raise bad('int_type', 'Input should be a valid integer', value)
        return int(value)
    if isinstance(value, int):
        return value
    if not strict:
        if isinstance(value, float):
            if value != value or value in (float('inf'), float('-inf')):
                raise bad('finite_number', 'Input should be a finite number', value)
            if value == int(value):
                return int(value)
            raise bad('int_from_float', 'Input should be a valid integer, got a number with a fractional part', value)
        if isinstance(value, str):
            if re.fullmatch(r'\s*[+-]?\d+(_\d+)*(\.0+)?\s*', value):
                return int(value.strip().partition('.')[0])
            raise bad('int_parsing', 'Input should be a valid integer, unable to parse string as an integer', value)
    raise bad('int_type', 'Input should be a valid integer', value)

def check_float(value, strict):
    if isinstance(value, (int, float)) and not (strict and isinstance(value, bool)):
        return float(value)
    if isinstance(value, str) and not strict:
        try:
            return float(value)
        except ValueError:
            raise bad('float_parsing', 'Input should be a valid number, unable to parse string as a number', value) from None
    raise bad('float_type', 'Input should be a valid number', value)

def check_str(value, strict):
    if isinstance(value, str):
        return value.value if isinstance(value, enum.Enum) else value
    raise bad('string_type', 'Input should be a valid string', value)

def check_bool(value, strict):
    if isinstance(value, bool):
        return value
    if not strict:
        word = value.lower() if isinstance(value, str) else str(int(value)) if isinstance(value, (int, float)) and value in (0, 1) else None
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False
        if isinstance(value, (str, int, float)):
            raise bad('bool_parsing', 'Input should be a valid boolean, unable to interpret input', value)
    raise bad('bool_type', 'Input should be a valid boolean', value)

def check_bytes(value, strict):
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, str) and not strict:
        return value.encode()
    raise bad('bytes_type', 'Input should be a valid bytes', value)

def check_datetime(value, strict):
    if isinstance(value, datetime.datetime):
        return value
    if isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return datetime.datetime.fromtimestamp(value, datetime.timezone.utc)
    if isinstance(value, str):
        try:
            return datetime.datetime.fromisoformat(value.strip().replace('Z', '+00:00'))
        except ValueError:
            reason = 'input is too short' if len(value) < 10 else 'invalid character in year' if not value[:4].isdigit() else 'invalid datetime separator, expected ' + '\x60T\x60, \x60t\x60, \x60_\x60 or space'
            raise bad('datetime_from_date_parsing' if len(value) <= 10 else 'datetime_parsing', 'Input should be a valid datetime%s, %s' % (' or date' if len(value) <= 10 else '', reason), value, {'error': reason}) from None
    raise bad('datetime_type', 'Input should be a valid datetime', value)

def check_date(value, strict):
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            reason = 'input is too short' if len(value) < 10 else 'invalid character in year' if not value[:4].isdigit() else 'invalid date separator, expected \x60-\x60'
            raise bad('date_from_datetime_parsing', 'Input should be a valid date or datetime, ' + reason, value, {'error': reason}) from None
    raise bad('date_type', 'Input should be a valid date', value)

def check_uuid(value, strict):
    if isinstance(value, uuid.UUID):
        return value
    if isinstance(value, str):
        try:
            return uuid.UUID(value)
        except ValueError:
            reason = 'invalid character: found \x60%s\x60 at %d' % next(((c, i + 1) for i, c in enumerate(value) if c not in '0123456789abcdefABCDEF-'), ('', 0)) if any(c not in '0123456789abcdefABCDEF-' for c in value) else 'invalid length: expected length 32 for simple format, found %d' % len(value)
            raise bad('uuid_parsing', 'Input should be a valid UUID, ' + reason, value, {'error': reason}) from None
    raise bad('uuid_type', 'UUID input should be a string, bytes or UUID object', value)

def check_decimal(value, strict):
    if isinstance(value, decimal.Decimal):
        return value
    try:
        return decimal.Decimal(str(value))
    except decimal.InvalidOperation:
        raise bad('decimal_parsing', 'Input should be a valid decimal', value) from None

BASIC = {int: check_int, float: check_float, str: check_str, bool: check_bool, bytes: check_bytes, datetime.datetime: check_datetime, datetime.date: check_date, uuid.UUID: check_uuid, decimal.Decimal: check_decimal}

_BOUNDS = (('gt', 'greater_than', 'greater than', lambda a, b: a > b), ('ge', 'greater_than_equal', 'greater than or equal to', lambda a, b: a >= b), ('lt', 'less_than', 'less than', lambda a, b: a < b), ('le', 'less_than_equal', 'less than or equal to', lambda a, b: a <= b))

def check_constraints(given, value, original):
    for key, kind, words, holds in _BOUNDS:
        if key in given and not holds(value, given[key]):
            limit = given[key]
            raise bad(kind, 'Input should be %s %s' % (words, limit), original, {key: float(limit) if isinstance(value, float) else limit})
    if 'multiple_of' in given and value % given['multiple_of']:
        raise bad('multiple_of', 'Input should be a multiple of %s' % given['multiple_of'], original, {'multiple_of': given['multiple_of']})
    for key, text, kind, fails in (('min_length', 'at least', 'short', lambda n, m: n < m), ('max_length', 'at most', 'long', lambda n, m: n > m)):
        if key in given and fails(len(value), given[key]):
            limit = given[key]
            s = '' if limit == 1 else 's'
            if isinstance(value, (str, bytes)):
                raise bad('string_too_' + kind, 'String should have %s %d character%s' % (text, limit, s), original, {key: limit})
            what = 'Dictionary' if isinstance(value, dict) else type(value).__name__.capitalize()
            raise bad('too_' + kind, '%s should have %s %d item%s after validation, not %d' % (what, text, limit, s, len(value)), original, {'field_type': what, key: limit, 'actual_length': len(value)})
    if 'pattern' in given and not re.search(given['pattern'], value):
        raise bad('string_pattern_mismatch', "String should match pattern '%s'" % given['pattern'], original, {'pattern': given['pattern']})

def _each(pairs):
    found, errors = [], []
    for loc, function, value in pairs:
        try:
            found.append(function(value))
        except Bad as error:
            errors += [{**one, 'loc': (loc,) + one['loc']} for one in error.errors]
    if errors:
        raise Bad(errors)
    return found

def _named(annotation):
    return getattr(annotation, '__name__', None) or str(annotation)

def _or(words):
    return words[0] if len(words) == 1 else ', '.join(words[:-1]) + ' or ' + words[-1]

def checker(annotation, strict=False):
    """A function that gives the value as the annotation wants it, or raises Bad."""
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is typing.Any or annotation is object or isinstance(annotation, typing.TypeVar):
        return lambda value: value
    if annotation is None or annotation is type(None):
        def nothing(value):
            if value is None:
                return None
            raise bad('none_required', 'Input should be None', value)
        return nothing
    if isinstance(annotation, type) and annotation in BASIC and origin is None:
        function = BASIC[annotation]
        return lambda value: function(value, strict)
    if origin is typing.Annotated:
        return annotated(args[0], args[1:], strict)
    if origin is typing.Literal:
        def literal(value):
            for one in args:
                if value == one and type(value) is type(one):
                    return one
            expected = _or([repr(one) for one in args])
            raise bad('literal_error', 'Input should be ' + expected, value, {'expected': expected})
        return literal
    if origin is typing.Union or origin is types.UnionType:
        return union(args, strict)
    if hasattr(annotation, '_validate'):
        def special(value):
            found, fault = annotation._validate(value)
            if fault:
                raise bad(fault[0], fault[1], value, fault[2])
            return found
        return special
    if hasattr(annotation, 'model_fields') and isinstance(annotation, type):
        return annotation._checked
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        def member(value):
            if isinstance(value, annotation):
                return value
            for one in annotation:
                if one.value == value:
                    return one
            expected = _or([repr(one.value) for one in annotation])
            raise bad('enum', 'Input should be ' + expected, value, {'expected': expected})
        return member
    return collection(annotation, origin or annotation, args, strict)

def union(args, strict):
    checks = [(one, checker(one, strict)) for one in args if one is not type(None)]
    optional = type(None) in args
    def run(value):
        if value is None and optional:
            return None
        for one, _ in checks:
            if isinstance(one, type) and type(value) is one:
                return value
        errors = []
        for one, function in checks:
            try:
                return function(value)
            except Bad as error:
                errors += error.errors if len(checks) == 1 else [{**e, 'loc': (_named(one),) + e['loc']} for e in error.errors]
        raise Bad(errors)
    return run

def annotated(base, extras, strict=False):
    given, before, after = {}, [], []
    for one in extras:
        if isinstance(one, FieldInfo):
            given.update(one.constraints)
        elif isinstance(one, BeforeValidator):
            before.append(one.func)
        elif isinstance(one, AfterValidator):
            after.append(one.func)
        else:
            for key in ('gt', 'ge', 'lt', 'le', 'min_length', 'max_length'):
                if getattr(one, key, None) is not None:
                    given[key] = getattr(one, key)
    function = checker(base, given.get('strict', strict))
    def run(value):
        original = value
        for one in before:
            value = own(one, value, original)
        value = function(value)
        if value is not None and given:
            check_constraints(given, value, original)
        for one in after:
            value = own(one, value, original)
        return value
    return run

def own(function, value, original):
    try:
        return function(value)
    except ValueError as error:
        if isinstance(error, Bad):
            raise
        raise bad('value_error', 'Value error, %s' % error, original, {'error': error}) from None
    except AssertionError as error:
        raise bad('assertion_error', 'Assertion failed, %s' % error, original, {'error': error}) from None

def collection(annotation, origin, args, strict):
    if origin in (dict, collections.abc.Mapping, collections.abc.MutableMapping):
        key, value = (checker(args[0]), checker(args[1])) if args else (lambda one: one, lambda one: one)
        def mapping(given):
            if not isinstance(given, dict):
                raise bad('dict_type', 'Input should be a valid dictionary', given)
            values = _each([(k, value, v) for k, v in given.items()])
            return dict(zip([key(k) for k in given], values))
        return mapping
    if origin is tuple:
        if args and args[-1] is not Ellipsis:
            checks = [checker(one) for one in args]
            def fixed(given):
                if not isinstance(given, (list, tuple)):
                    raise bad('tuple_type', 'Input should be a valid tuple', given)
                if len(given) < len(checks):
                    raise Bad([{'type': 'missing', 'loc': (i,), 'msg': 'Field required', 'input': given, 'ctx': None} for i in range(len(given), len(checks))])
                return tuple(_each([(i, function, one) for i, (function, one) in enumerate(zip(checks, given))]))
            return fixed
    kinds = {list: ('list_type', 'list'), tuple: ('tuple_type', 'tuple'), set: ('set_type', 'set'), frozenset: ('frozen_set_type', 'frozenset'), collections.abc.Sequence: ('list_type', 'list'), collections.abc.Iterable: ('iterable_type', 'iterable')}
    if origin in kinds:
        kind, word = kinds[origin]
        item = checker(args[0]) if args else lambda one: one
        make = origin if isinstance(origin, type) and origin in (list, tuple, set, frozenset) else list
        def run(given):
            if isinstance(given, (str, bytes, dict)) or not isinstance(given, (list, tuple, set, frozenset)) and not hasattr(given, '__next__'):
                raise bad(kind, 'Input should be a valid ' + word, given)
            return make(_each([(i, item, one) for i, one in enumerate(given)]))
        return run
    def instance(value):
        if isinstance(origin, type) and not isinstance(value, origin):
            raise bad('is_instance_of', 'Input should be an instance of ' + origin.__name__, value, {'class': origin.__name__})
        return value
    return instance
`;
