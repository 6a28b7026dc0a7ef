/** pydantic/kinds.py. */
export const KINDS = String.raw`
from typing import Annotated
from .fields import Field

PositiveInt = Annotated[int, Field(gt=0)]
NonNegativeInt = Annotated[int, Field(ge=0)]
NegativeInt = Annotated[int, Field(lt=0)]
PositiveFloat = Annotated[float, Field(gt=0)]
StrictInt = Annotated[int, Field(strict=True)]
StrictStr = Annotated[str, Field(strict=True)]
StrictBool = Annotated[bool, Field(strict=True)]

def constr(**options):
    return Annotated[str, Field(**options)]

def conint(**options):
    return Annotated[int, Field(**options)]

def conlist(item_type, **options):
    return Annotated[list[item_type], Field(**options)]

class SecretStr:
    def __init__(self, value):
        self._value = value
    def get_secret_value(self):
        return self._value
    def __str__(self):
        return '**********' if self._value else ''
    def __repr__(self):
        return "SecretStr('%s')" % self
    def __eq__(self, other):
        return isinstance(other, SecretStr) and other._value == self._value
    @classmethod
    def _validate(cls, value):
        if isinstance(value, SecretStr):
            return value, None
        return (cls(value), None) if isinstance(value, str) else (None, ('string_type', 'Input should be a valid string', None))
`;
