/** pydantic/errors.py. */
export const ERRORS = String.raw`
import json

class PydanticUserError(TypeError):
    def __init__(self, message, *, code=None):
        super().__init__(message)
        self.message, self.code = message, code
    def __str__(self):
        return self.message if self.code is None else '%s\n\nFor further information visit https://errors.pydantic.dev/2.13/u/%s' % (self.message, self.code)

class ValidationError(ValueError):
    """What is wrong with some input, one entry a place."""
    def __init__(self, title, line_errors):
        super().__init__(title)
        self.title, self._errors = title, line_errors
    @classmethod
    def from_exception_data(cls, title, line_errors, **options):
        return cls(title, line_errors)
    def error_count(self):
        return len(self._errors)
    def errors(self, *, include_url=True, include_context=True, include_input=True):
        found = []
        for one in self._errors:
            entry = {'type': one['type'], 'loc': one['loc'], 'msg': one['msg']}
            if include_input:
                entry['input'] = one['input']
            if include_context and one.get('ctx'):
                entry['ctx'] = one['ctx']
            if include_url:
                entry['url'] = 'https://errors.pydantic.dev/2.13/v/' + one['type']
            found.append(entry)
        return found
    def json(self, *, indent=None, **options):
        from .main import to_jsonable
        return json.dumps(to_jsonable(self.errors(**options)), indent=indent, separators=None if indent else (',', ':'), ensure_ascii=False)
    def __str__(self):
        lines = ['%d validation error%s for %s' % (len(self._errors), '' if len(self._errors) == 1 else 's', self.title)]
        for one in self._errors:
            if one['loc']:
                lines.append('.'.join(str(part) for part in one['loc']))
            shown = repr(one['input'])
            if len(shown) > 50:
                shown = shown[:25] + '...' + shown[-24:]
            lines.append('  %s [type=%s, input_value=%s, input_type=%s]' % (one['msg'], one['type'], shown, type(one['input']).__name__))
            lines.append('    For further information visit https://errors.pydantic.dev/2.13/v/' + one['type'])
        return '\n'.join(lines)
    __repr__ = __str__

ValidationError.__module__ = 'pydantic_core._pydantic_core'
`;
