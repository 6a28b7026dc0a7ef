/** fastapi/params.py. */
export const PARAMS = String.raw`
from pydantic.fields import FieldInfo, PydanticUndefined

class Param(FieldInfo):
    where = 'query'
    def __init__(self, default=PydanticUndefined, *, include_in_schema=True, embed=None, media_type=None, convert_underscores=True, **options):
        super().__init__(default, **options)
        self.include_in_schema, self.embed, self.convert_underscores = include_in_schema, embed, convert_underscores

class Query(Param):
    pass

class Path(Param):
    where = 'path'

class Header(Param):
    where = 'header'

class Cookie(Param):
    where = 'cookie'

class Body(Param):
    where = 'body'

class Form(Body):
    where = 'form'

class File(Form):
    where = 'form'

class Depends:
    def __init__(self, dependency=None, *, use_cache=True, scope=None):
        self.dependency, self.use_cache = dependency, use_cache

class Security(Depends):
    def __init__(self, dependency=None, *, scopes=None, use_cache=True):
        super().__init__(dependency, use_cache=use_cache)
`;
