/** pydantic/fields.py. */
export const FIELDS = String.raw`
class _Undefined:
    def __repr__(self):
        return 'PydanticUndefined'
    def __bool__(self):
        return False

PydanticUndefined = _Undefined()
CONSTRAINTS = ('gt', 'ge', 'lt', 'le', 'multiple_of', 'min_length', 'max_length', 'pattern', 'strict')

class FieldInfo:
    def __init__(self, default=PydanticUndefined, *, default_factory=None, alias=None, validation_alias=None, serialization_alias=None, title=None, description=None, examples=None, exclude=None, init=None, frozen=None, repr=True, deprecated=None, annotation=None, discriminator=None, json_schema_extra=None, validate_default=None, **constraints):
        if default is ...:
            default = PydanticUndefined
        self.default, self.default_factory, self.alias, self.title, self.description, self.exclude, self.repr, self.frozen = default, default_factory, alias, title, description, exclude, repr, frozen
        self.validation_alias, self.serialization_alias, self.examples, self.annotation, self.json_schema_extra = validation_alias or alias, serialization_alias or alias, examples, annotation, json_schema_extra
        self.constraints = {key: value for key, value in constraints.items() if key in CONSTRAINTS and value is not None}
        unknown = [key for key in constraints if key not in CONSTRAINTS + ('example', 'regex', 'min_items', 'max_items', 'union_mode', 'kw_only', 'allow_inf_nan', 'max_digits', 'decimal_places')]
        if unknown:
            raise TypeError('Field() got an unexpected keyword argument %r' % unknown[0])
        self.metadata = []
    def is_required(self):
        return self.default is PydanticUndefined and self.default_factory is None
    def get_default(self, *, call_default_factory=False):
        import copy
        if self.default_factory is not None:
            return self.default_factory() if call_default_factory else None
        return copy.deepcopy(self.default)
    def __repr__(self):
        parts = ['annotation=%s' % getattr(self.annotation, '__name__', self.annotation), 'required=%r' % self.is_required()]
        if not self.is_required():
            parts.append('default=%r' % (self.default,))
        return 'FieldInfo(%s)' % ', '.join(parts)

def Field(default=PydanticUndefined, **options):
    return FieldInfo(default, **options)

class computed_field:
    def __new__(cls, function=None, **options):
        def mark(f):
            found = f if isinstance(f, property) else property(f)
            return _Computed(found.fget)
        return mark(function) if function is not None else mark

class _Computed(property):
    pass
`;
