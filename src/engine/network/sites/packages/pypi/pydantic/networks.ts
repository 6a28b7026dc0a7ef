/** pydantic/networks.py. */
export const NETWORKS = String.raw`
import re
from urllib.parse import urlsplit

class EmailStr(str):
    @classmethod
    def _validate(cls, value):
        if not isinstance(value, str):
            return None, ('string_type', 'Input should be a valid string', None)
        if '@' not in value:
            reason = 'An email address must have an @-sign.'
        elif not re.fullmatch(r"[\w.!#$%&'*+/=?^\x60{|}~-]+@[\w-]+(\.[\w-]+)+", value):
            reason = 'The part after the @-sign is not valid. It should have a period.' if '.' not in value.rpartition('@')[2] else 'The email address contains invalid characters.'
        else:
            return value, None
        return None, ('value_error', 'value is not a valid email address: ' + reason, {'reason': reason})

class AnyUrl(str):
    schemes = None
    @classmethod
    def _validate(cls, value):
        if not isinstance(value, str):
            return None, ('url_type', 'URL input should be a string or URL', None)
        found = urlsplit(value)
        if not found.scheme or '://' not in value:
            return None, ('url_parsing', 'Input should be a valid URL, relative URL without a base', {'error': 'relative URL without a base'})
        if cls.schemes and found.scheme not in cls.schemes:
            expected = ' or '.join("'%s'" % one for one in cls.schemes)
            return None, ('url_scheme', 'URL scheme should be ' + expected, {'expected_schemes': expected})
        return cls(value if found.path else value + '/'), None
    host = property(lambda self: urlsplit(self).hostname)
    scheme = property(lambda self: urlsplit(self).scheme)
    path = property(lambda self: urlsplit(self).path)

class HttpUrl(AnyUrl):
    schemes = ('http', 'https')
    def __repr__(self):
        return 'HttpUrl(%s)' % str.__repr__(self)
`;
