/** pydantic/main.py: the first part. */
export const MAIN = String.raw`
import copy, datetime, decimal, enum, json, typing, uuid
from .check import Bad, annotated, bad, check_constraints, checker, own
from .errors import PydanticUserError, ValidationError
from .fields import FieldInfo, PydanticUndefined, _Computed
from .validators import Marked

class ConfigDict(dict):
    pass

def to_jsonable(value):
    if isinstance(value, BaseModel):
        return value.model_dump(mode='json')
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dict):
        return {str(key): to_jsonable(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_jsonable(one) for one in value]
    if isinstance(value, datetime.datetime):
        text = value.isoformat()
        return text[:-6] + 'Z' if text.endswith('+00:00') else text
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return 'PT%gS' % value.total_seconds()
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    return str(value)

class ModelMeta(type):
    def __new__(mcs, name, bases, space, **options):
        cls = super().__new__(mcs, name, bases, space)
        config = {}
        for base in reversed(cls.__mro__[1:]):
            config.update(getattr(base, 'model_config', {}))
        inner = space.get('Config')
        if inner is not None:
            config.update({key: getattr(inner, key) for key in dir(inner) if not key.startswith('_')})
        config.update(space.get('model_config', {}))
        config.update(options)
        cls.model_config = ConfigDict(config)
        fields, marked, computed = {}, [], {}
        for base in reversed(cls.__mro__[1:]):
            fields.update(getattr(base, '__pydantic_fields__', {}))
            for one in getattr(base, '__pydantic_marked__', ()):
                if one not in marked:
                    marked.append(one)
            computed.update(getattr(base, '__pydantic_computed__', {}))
        for key, value in space.items():
            if isinstance(value, Marked):
                marked.append(value)
            elif isinstance(value, _Computed):
                computed[key] = value
        own_names = space.get('__annotations__', {})
        cls.__pydantic_space__ = space
        for key in own_names:
            if key.startswith('_') or key == 'model_config':
                continue
            annotation = own_names[key]
            if isinstance(annotation, str):
                import sys
                annotation = eval(annotation, dict(vars(sys.modules.get(cls.__module__, typing))), dict(vars(typing), **{name: cls}))
            if typing.get_origin(annotation) is typing.ClassVar:
                continue
            given = space.get(key, PydanticUndefined)
            extras = ()
            base = annotation
            if typing.get_origin(annotation) is typing.Annotated:
                base, *extras = typing.get_args(annotation)
            info = given if isinstance(given, FieldInfo) else next((copy.copy(one) for one in extras if isinstance(one, FieldInfo)), FieldInfo())
            if not isinstance(given, FieldInfo) and given is not PydanticUndefined:
                info.default = given
            info.annotation = base
            rest = [one for one in extras if one is not info]
            info.metadata = rest if isinstance(given, FieldInfo) or not any(isinstance(one, FieldInfo) for one in extras) else list(extras)
            if isinstance(given, FieldInfo):
                info.metadata = [*rest, given]
            fields[key] = info
            if key in space:
                delattr(cls, key)
        for key, value in space.items():
            if isinstance(value, FieldInfo) and key not in own_names:
                raise PydanticUserError('A non-annotated attribute was detected: \x60%s = %r\x60. All model fields require a type annotation; if \x60%s\x60 is not meant to be a field, you may be able to resolve this error by annotating it as a \x60ClassVar\x60 or updating \x60model_config["ignored_types"]\x60.' % (key, value, key), code='model-field-missing-annotation')
        cls.__pydantic_fields__, cls.__pydantic_marked__, cls.__pydantic_computed__, cls.__pydantic_checks__ = fields, marked, computed, None
        return cls
    @property
    def model_fields(cls):
        return cls.__pydantic_fields__
    @property
    def model_computed_fields(cls):
        return cls.__pydantic_computed__

class BaseModel(metaclass=ModelMeta):
    model_config = {}
    def __init__(self, /, **data):
        try:
            self._fill(data)
        except Bad as error:
            raise ValidationError(type(self).__name__, error.errors) from None
    @classmethod
    def _functions(cls):
        if cls.__pydantic_checks__ is None:
            cls.__pydantic_checks__ = {key: annotated(info.annotation, info.metadata, cls.model_config.get('strict', False)) for key, info in cls.__pydantic_fields__.items()}
        return cls.__pydantic_checks__
    def _fill(self, data):
        cls = type(self)
        for one in cls.__pydantic_marked__:
            if one.kind == 'model' and one.mode == 'before':
                data = own(one.bound(cls), data, data)
        if not isinstance(data, dict):
            raise bad('model_type', 'Input should be a valid dictionary or instance of %s' % cls.__name__, data, {'class_name': cls.__name__})
        functions, values, errors, known, given = cls._functions(), {}, [], set(), set()
        by_name = cls.model_config.get('populate_by_name') or cls.model_config.get('validate_by_name')
        for key, info in cls.__pydantic_fields__.items():
            names = [info.validation_alias, key] if info.validation_alias and by_name else [info.validation_alias or key]
            known.update(names)
            name = next((one for one in names if one in data), None)
            if name is None:
                if info.is_required():
                    errors.append({'type': 'missing', 'loc': (names[0],), 'msg': 'Field required', 'input': data, 'ctx': None})
                else:
                    values[key] = info.get_default(call_default_factory=True)
                continue
            given.add(key)
            value = original = data[name]
            if cls.model_config.get('str_strip_whitespace') and isinstance(value, str):
                value = value.strip()
            own_ones = [one for one in cls.__pydantic_marked__ if one.kind == 'field' and (key in one.fields or '*' in one.fields)]
            try:
                for one in own_ones:
                    if one.mode == 'before':
                        value = own(_with_info(one.bound(cls), values, key), value, original)
                value = functions[key](value)
                for one in own_ones:
                    if one.mode in ('after', 'plain'):
                        value = own(_with_info(one.bound(cls), values, key), value, original)
                values[key] = value
            except Bad as error:
                errors += [{**one, 'loc': (name,) + one['loc']} for one in error.errors]
        extra = cls.model_config.get('extra', 'ignore')
        more = {key: value for key, value in data.items() if key not in known}
        if extra == 'forbid':
            errors += [{'type': 'extra_forbidden', 'loc': (key,), 'msg': 'Extra inputs are not permitted', 'input': value, 'ctx': None} for key, value in more.items()]
        if errors:
            raise Bad(errors)
        if extra == 'allow':
            values.update(more)
        self.__dict__.update(values)
        object.__setattr__(self, '__pydantic_fields_set__', given)
        for one in cls.__pydantic_marked__:
            if one.kind == 'model' and one.mode == 'after':
                own(lambda model: one.function(model), self, data)
        self.model_post_init(None)
    def model_post_init(self, context):
        pass
    @classmethod
    def _checked(cls, value):
        if isinstance(value, cls):
            return value
        if cls.model_config.get('from_attributes') and not isinstance(value, dict):
            value = {key: getattr(value, key) for key in cls.__pydantic_fields__ if hasattr(value, key)}
        if not isinstance(value, dict):
            raise bad('model_type', 'Input should be a valid dictionary or instance of %s' % cls.__name__, value, {'class_name': cls.__name__})
        made = cls.__new__(cls)
        made._fill(value)
        return made
    @classmethod
    def model_validate(cls, obj, *, strict=None, from_attributes=None, context=None):
        try:
            if from_attributes and not isinstance(obj, (dict, cls)):
                obj = {key: getattr(obj, key) for key in cls.__pydantic_fields__ if hasattr(obj, key)}
            return cls._checked(obj)
        except Bad as error:
            raise ValidationError(cls.__name__, error.errors) from None
    @classmethod
    def model_validate_json(cls, json_data, **options):
        try:
            data = json.loads(json_data)
        except ValueError as error:
            raise ValidationError(cls.__name__, [{'type': 'json_invalid', 'loc': (), 'msg': 'Invalid JSON: %s' % error, 'input': json_data, 'ctx': {'error': str(error)}}]) from None
        return cls.model_validate(data)
    @classmethod
    def model_construct(cls, _fields_set=None, **values):
        made = cls.__new__(cls)
        made.__dict__.update({key: info.get_default(call_default_factory=True) for key, info in cls.__pydantic_fields__.items() if not info.is_required()})
        made.__dict__.update(values)
        object.__setattr__(made, '__pydantic_fields_set__', set(values))
        return made
    def __setattr__(self, name, value):
        cls = type(self)
        if cls.model_config.get('frozen'):
            raise ValidationError(cls.__name__, [{'type': 'frozen_instance', 'loc': (name,), 'msg': 'Instance is frozen', 'input': value, 'ctx': None}])
        if name not in cls.__pydantic_fields__ and not name.startswith('_') and cls.model_config.get('extra') != 'allow':
            raise ValueError('"%s" object has no field "%s"' % (cls.__name__, name))
        if cls.model_config.get('validate_assignment') and name in cls.__pydantic_fields__:
            try:
                value = cls._functions()[name](value)
            except Bad as error:
                raise ValidationError(cls.__name__, [{**one, 'loc': (name,) + one['loc']} for one in error.errors]) from None
        self.__dict__[name] = value
    @property
    def model_fields_set(self):
        return self.__pydantic_fields_set__
    def _values(self):
        return {key: value for key, value in self.__dict__.items() if not key.startswith('_')}
    def model_dump(self, *, mode='python', include=None, exclude=None, by_alias=False, exclude_unset=False, exclude_defaults=False, exclude_none=False, **options):
        cls, found = type(self), {}
        for key, value in list(self._values().items()) + [(key, getattr(self, key)) for key in cls.__pydantic_computed__]:
            info = cls.__pydantic_fields__.get(key)
            if (include is not None and key not in include) or (exclude is not None and key in exclude and exclude is not None and (not isinstance(exclude, dict) or exclude[key] is True)) or (info is not None and info.exclude):
                continue
            if (exclude_unset and key not in self.__pydantic_fields_set__) or (exclude_none and value is None) or (exclude_defaults and info is not None and value == info.default):
                continue
            for one in cls.__pydantic_marked__:
                if one.kind == 'serializer' and key in one.fields:
                    value = one.function(self, value)
            value = _dumped(value, dict(mode=mode, by_alias=by_alias, exclude_unset=exclude_unset, exclude_defaults=exclude_defaults, exclude_none=exclude_none))
            found[info.serialization_alias if by_alias and info is not None and info.serialization_alias else key] = to_jsonable(value) if mode == 'json' else value
        return found
    def model_dump_json(self, *, indent=None, **options):
        return json.dumps(self.model_dump(mode='json', **options), indent=indent, separators=None if indent else (',', ':'), ensure_ascii=False)
    def model_copy(self, *, update=None, deep=False):
        made = copy.deepcopy(self) if deep else copy.copy(self)
        made.__dict__.update(update or {})
        return made
    dict, copy = model_dump, model_copy
    def json(self, **options):
        return self.model_dump_json(**options)
    parse_obj = model_validate
    @classmethod
    def model_json_schema(cls, **options):
        from .schema import schema_of
        return schema_of(cls)
    def __eq__(self, other):
        return type(self) is type(other) and self._values() == other._values()
    def __iter__(self):
        yield from self._values().items()
    def __repr_args__(self):
        for key, value in self._values().items():
            info = type(self).__pydantic_fields__.get(key)
            if info is None or info.repr:
                yield key, value
        for key in type(self).__pydantic_computed__:
            yield key, getattr(self, key)
    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join('%s=%r' % pair for pair in self.__repr_args__()))
    def __str__(self):
        return ' '.join('%s=%r' % pair for pair in self.__repr_args__())
    def __hash__(self):
        if not type(self).model_config.get('frozen'):
            raise TypeError("unhashable type: '%s'" % type(self).__name__)
        return hash(tuple(self._values().values()))

`;
