import type { PythonSource } from '../package-source.ts';
import { CHECK } from './check.ts';
import { ERRORS } from './errors.ts';
import { FIELDS } from './fields.ts';
import { KINDS } from './kinds.ts';
import { MAIN } from './main.ts';
import { MAIN_OTHERS } from './main-others.ts';
import { NETWORKS } from './networks.ts';
import { SCHEMA } from './schema.ts';
import { VALIDATORS } from './validators.ts';

// DIFFERS: pydantic checks the types that tutorials use; generic models, discriminated unions, data classes and settings are not simulated.

/** pydantic: models, fields, validators, and its words for what is wrong. */
export const PYDANTIC: PythonSource = {
  'pydantic/__init__.py': String.raw`
from .errors import PydanticUserError, ValidationError
from .fields import Field, FieldInfo, computed_field
from .main import BaseModel, ConfigDict, RootModel, TypeAdapter, create_model
from .networks import AnyUrl, EmailStr, HttpUrl
from .validators import AfterValidator, BeforeValidator, field_serializer, field_validator, model_validator, validator
from .kinds import NegativeInt, NonNegativeInt, PositiveFloat, PositiveInt, SecretStr, StrictBool, StrictInt, StrictStr, conint, conlist, constr

VERSION = __version__ = '@VERSION@'
`,
  'pydantic/check.py': CHECK,
  'pydantic/errors.py': ERRORS,
  'pydantic/fields.py': FIELDS,
  'pydantic/kinds.py': KINDS,
  'pydantic/main.py': MAIN + MAIN_OTHERS,
  'pydantic/networks.py': NETWORKS,
  'pydantic/schema.py': SCHEMA,
  'pydantic/validators.py': VALIDATORS,
};
