/** flask/json/tag.py. */
export const JSON_TAG = String.raw`
import base64, json, uuid
from datetime import datetime
from markupsafe import Markup
from werkzeug.http import http_date, parse_date

class TaggedJSONSerializer:
    """JSON that keeps tuples, bytes, markup, dates and identifiers."""
    def tag(self, value):
        if isinstance(value, tuple):
            return {' t': [self.tag(one) for one in value]}
        if isinstance(value, bytes):
            return {' b': base64.b64encode(value).decode('ascii')}
        if callable(getattr(value, '__html__', None)):
            return {' m': str(value.__html__())}
        if isinstance(value, uuid.UUID):
            return {' u': value.hex}
        if isinstance(value, datetime):
            return {' d': http_date(value)}
        if isinstance(value, list):
            return [self.tag(one) for one in value]
        if isinstance(value, dict):
            if len(value) == 1 and next(iter(value)) in (' t', ' b', ' m', ' u', ' d', ' di'):
                key = next(iter(value))
                return {' di': {key + '__': self.tag(value[key])}}
            return {key: self.tag(one) for key, one in value.items()}
        return value
    def untag(self, value):
        if isinstance(value, list):
            return [self.untag(one) for one in value]
        if not isinstance(value, dict):
            return value
        value = {key: self.untag(one) for key, one in value.items()}
        if len(value) != 1:
            return value
        (key, one), = value.items()
        if key == ' di':
            name = next(iter(one))
            return {name[:-2]: one[name]}
        read = {' t': tuple, ' b': base64.b64decode, ' m': Markup, ' u': uuid.UUID, ' d': parse_date}.get(key)
        return read(one) if read is not None else value
    def dumps(self, value):
        return json.dumps(self.tag(value), separators=(',', ':'))
    def loads(self, value):
        return self.untag(json.loads(value))
`;
