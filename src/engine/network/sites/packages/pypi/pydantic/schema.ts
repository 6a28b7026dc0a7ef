/** pydantic/schema.py. */
export const SCHEMA = String.raw`
import datetime, decimal, enum, types, typing, uuid

_SIMPLE = {int: {'type': 'integer'}, float: {'type': 'number'}, str: {'type': 'string'}, bool: {'type': 'boolean'}, type(None): {'type': 'null'}, datetime.datetime: {'type': 'string', 'format': 'date-time'}, datetime.date: {'type': 'string', 'format': 'date'}, uuid.UUID: {'type': 'string', 'format': 'uuid'}, decimal.Decimal: {'type': 'number'}}
_LIMITS = {'gt': 'exclusiveMinimum', 'ge': 'minimum', 'lt': 'exclusiveMaximum', 'le': 'maximum', 'min_length': 'minLength', 'max_length': 'maxLength', 'pattern': 'pattern', 'multiple_of': 'multipleOf'}

def part_of(annotation, defs, ref):
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return part_of(args[0], defs, ref)
    if isinstance(annotation, type) and annotation in _SIMPLE:
        return dict(_SIMPLE[annotation])
    if hasattr(annotation, 'model_fields') and isinstance(annotation, type):
        if annotation.__name__ not in defs:
            defs[annotation.__name__] = {}
            defs[annotation.__name__] = object_of(annotation, defs, ref)
        return {'$ref': ref + annotation.__name__}
    if origin is typing.Union or origin is types.UnionType:
        return {'anyOf': [part_of(one, defs, ref) for one in args]}
    if origin is typing.Literal:
        return {'const': args[0], 'type': 'string'} if len(args) == 1 else {'enum': list(args), 'type': 'string'}
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        defs[annotation.__name__] = {'enum': [one.value for one in annotation], 'title': annotation.__name__, 'type': 'string' if issubclass(annotation, str) else 'integer'}
        return {'$ref': ref + annotation.__name__}
    kind = origin or annotation
    if kind in (list, tuple):
        return {'items': part_of(args[0], defs, ref) if args else {}, 'type': 'array'}
    if kind is set:
        return {'items': part_of(args[0], defs, ref) if args else {}, 'type': 'array', 'uniqueItems': True}
    if kind is dict:
        return {'additionalProperties': part_of(args[1], defs, ref) if args else True, 'type': 'object'}
    if isinstance(annotation, type) and issubclass(annotation, str):
        return {'type': 'string', 'format': 'email' if annotation.__name__ == 'EmailStr' else 'uri'}
    return {}

def field_of(name, info, defs, ref):
    from .main import to_jsonable
    part = part_of(info.annotation, defs, ref)
    for key, value in info.constraints.items():
        if key in _LIMITS:
            part[_LIMITS[key]] = value
    if '$ref' not in part:
        part['title'] = info.title or name.replace('_', ' ').title()
    if info.description:
        part['description'] = info.description
    if not info.is_required() and info.default_factory is None:
        part['default'] = to_jsonable(info.default)
    return dict(sorted(part.items()))

def object_of(model, defs, ref):
    found = {}
    if model.__doc__ and not model.__doc__.startswith('!!!'):
        found['description'] = model.__doc__.strip()
    found['properties'] = {info.validation_alias or key: field_of(info.validation_alias or key, info, defs, ref) for key, info in model.model_fields.items()}
    required = [info.validation_alias or key for key, info in model.model_fields.items() if info.is_required()]
    if required:
        found['required'] = required
    found['title'] = model.model_config.get('title') or model.__name__
    found['type'] = 'object'
    return found

def schema_of(model):
    defs = {}
    found = object_of(model, defs, '#/$defs/')
    defs.pop(model.__name__, None)
    return {'$defs': defs, **found} if defs else found
`;
