/** pydantic/main.py: more of it. */
export const MAIN_OTHERS = String.raw`
def _dumped(value, options):
    if isinstance(value, BaseModel):
        return value.model_dump(**options)
    if isinstance(value, dict):
        return {key: _dumped(one, options) for key, one in value.items()}
    if type(value) in (list, tuple, set):
        return type(value)([_dumped(one, options) for one in value])
    return value

class _Info:
    def __init__(self, data, field_name):
        self.data, self.field_name, self.context, self.mode = data, field_name, None, 'python'

def _with_info(function, values, key):
    import inspect
    try:
        count = len(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        count = 1
    return (lambda value: function(value, _Info(dict(values), key))) if count > 1 else function

class RootModel(BaseModel):
    def __class_getitem__(cls, item):
        return type('RootModel[%s]' % getattr(item, '__name__', item), (cls,), {'__annotations__': {'root': item}, '__module__': cls.__module__})
    def __init__(self, root=PydanticUndefined, /, **data):
        super().__init__(**({'root': root} if root is not PydanticUndefined else data))
    def model_dump(self, **options):
        return _dumped(self.root, {})

class TypeAdapter:
    def __init__(self, type, **options):
        self._type, self._check = type, checker(type)
    def validate_python(self, value, **options):
        try:
            return self._check(value)
        except Bad as error:
            raise ValidationError(getattr(self._type, '__name__', str(self._type)) if typing.get_origin(self._type) is None else str(self._type), error.errors) from None
    def validate_json(self, data, **options):
        return self.validate_python(json.loads(data))
    def dump_python(self, value, **options):
        return _dumped(value, {})
    def dump_json(self, value, **options):
        return json.dumps(to_jsonable(value), separators=(',', ':')).encode()

def create_model(name, *, __base__=None, **fields):
    space = {'__annotations__': {}, '__module__': __name__}
    for key, value in fields.items():
        annotation, default = value if isinstance(value, tuple) else (type(value), value)
        space['__annotations__'][key] = annotation
        if default is not ...:
            space[key] = default
    return type(BaseModel)(name, (__base__ or BaseModel,), space)
`;
