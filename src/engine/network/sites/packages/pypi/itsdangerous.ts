import type { PythonSource } from './package-source.ts';

/** itsdangerous: signed texts, in the package's own format. */
export const ITSDANGEROUS: PythonSource = {
  'itsdangerous/__init__.py': String.raw`
import base64, hashlib, hmac, json, time, zlib
from datetime import datetime, timezone

__version__ = '@VERSION@'

class BadData(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.message = message
    def __str__(self):
        return str(self.message)
class BadSignature(BadData):
    def __init__(self, message, payload=None):
        super().__init__(message)
        self.payload = payload
class BadTimeSignature(BadSignature):
    def __init__(self, message, payload=None, date_signed=None):
        super().__init__(message, payload)
        self.date_signed = date_signed
class SignatureExpired(BadTimeSignature):
    pass
class BadPayload(BadData):
    def __init__(self, message, original_error=None):
        super().__init__(message)
        self.original_error = original_error

def want_bytes(s, encoding='utf-8', errors='strict'):
    return s.encode(encoding, errors) if isinstance(s, str) else s
def base64_encode(string):
    return base64.urlsafe_b64encode(want_bytes(string)).rstrip(b'=')
def base64_decode(string):
    string = want_bytes(string)
    try:
        return base64.urlsafe_b64decode(string + b'=' * (-len(string) % 4))
    except (TypeError, ValueError) as e:
        raise BadData('Invalid base64-encoded data') from e

class Signer:
    default_digest_method = staticmethod(hashlib.sha1)
    default_key_derivation = 'django-concat'
    def __init__(self, secret_key, salt=b'itsdangerous.Signer', sep=b'.', key_derivation=None, digest_method=None, algorithm=None):
        keys = secret_key if isinstance(secret_key, (list, tuple)) else [secret_key]
        self.secret_keys = [want_bytes(k) for k in keys]
        self.salt = want_bytes(salt) if salt is not None else b'itsdangerous.Signer'
        self.sep = want_bytes(sep)
        self.key_derivation = key_derivation or self.default_key_derivation
        self.digest_method = digest_method or self.default_digest_method
    def derive_key(self, secret_key=None):
        key = self.secret_keys[-1] if secret_key is None else want_bytes(secret_key)
        if self.key_derivation == 'concat':
            return self.digest_method(self.salt + key).digest()
        if self.key_derivation == 'django-concat':
            return self.digest_method(self.salt + b'signer' + key).digest()
        if self.key_derivation == 'hmac':
            return hmac.new(key, self.salt, self.digest_method).digest()
        if self.key_derivation == 'none':
            return key
        raise TypeError('Unknown key derivation method')
    def get_signature(self, value, secret_key=None):
        return base64_encode(hmac.new(self.derive_key(secret_key), want_bytes(value), self.digest_method).digest())
    def sign(self, value):
        value = want_bytes(value)
        return value + self.sep + self.get_signature(value)
    def verify_signature(self, value, sig):
        return any(hmac.compare_digest(want_bytes(sig), self.get_signature(value, k)) for k in reversed(self.secret_keys))
    def unsign(self, signed_value):
        signed_value = want_bytes(signed_value)
        if self.sep not in signed_value:
            raise BadSignature("No '%s' found in value" % self.sep.decode())
        value, sig = signed_value.rsplit(self.sep, 1)
        if self.verify_signature(value, sig):
            return value
        raise BadSignature("Signature '%s' does not match" % sig.decode('utf-8', 'replace'), payload=value)
    def validate(self, signed_value):
        try:
            self.unsign(signed_value)
            return True
        except BadSignature:
            return False

class TimestampSigner(Signer):
    def get_timestamp(self):
        return int(time.time())
    def timestamp_to_datetime(self, ts):
        return datetime.fromtimestamp(ts, tz=timezone.utc)
    def sign(self, value):
        value = want_bytes(value)
        now = self.get_timestamp()
        value = value + self.sep + base64_encode(now.to_bytes((now.bit_length() + 7) // 8, 'big'))
        return value + self.sep + self.get_signature(value)
    def unsign(self, signed_value, max_age=None, return_timestamp=False):
        error = None
        try:
            result = super().unsign(signed_value)
        except BadSignature as e:
            error, result = e, e.payload or b''
        if self.sep not in result:
            if error:
                raise error
            raise BadTimeSignature('timestamp missing', payload=result)
        value, stamp = result.rsplit(self.sep, 1)
        try:
            stamp = int.from_bytes(base64_decode(stamp), 'big')
        except BadData:
            stamp = None
        if error is not None:
            raise BadTimeSignature(str(error), payload=value, date_signed=self.timestamp_to_datetime(stamp) if stamp is not None else None)
        if stamp is None:
            raise BadTimeSignature('Malformed timestamp', payload=value)
        if max_age is not None:
            age = self.get_timestamp() - stamp
            if age > max_age:
                raise SignatureExpired('Signature age %s > %s seconds' % (age, max_age), payload=value, date_signed=self.timestamp_to_datetime(stamp))
            if age < 0:
                raise SignatureExpired('Signature age %s < 0 seconds' % age, payload=value, date_signed=self.timestamp_to_datetime(stamp))
        return (value, self.timestamp_to_datetime(stamp)) if return_timestamp else value

class _Compact:
    @staticmethod
    def dumps(obj, **kw):
        return json.dumps(obj, **{'ensure_ascii': False, 'separators': (',', ':'), **kw})
    loads = staticmethod(json.loads)

class Serializer:
    default_serializer, default_signer = json, Signer
    def __init__(self, secret_key, salt=b'itsdangerous', serializer=None, serializer_kwargs=None, signer=None, signer_kwargs=None, fallback_signers=None):
        self.secret_key, self.salt = secret_key, want_bytes(salt)
        self.serializer, self.serializer_kwargs = serializer or self.default_serializer, serializer_kwargs or {}
        self.signer, self.signer_kwargs = signer or self.default_signer, signer_kwargs or {}
        self.is_text_serializer = isinstance(self.serializer.dumps({}), str)
    def make_signer(self, salt=None):
        return self.signer(self.secret_key, salt=self.salt if salt is None else salt, **self.signer_kwargs)
    def dump_payload(self, obj):
        return want_bytes(self.serializer.dumps(obj, **self.serializer_kwargs))
    def load_payload(self, payload, serializer=None):
        try:
            return (serializer or self.serializer).loads(payload.decode('utf-8'))
        except Exception as e:
            raise BadPayload('Could not load the payload because an exception occurred on unserializing the data.', original_error=e) from e
    def dumps(self, obj, salt=None):
        signed = self.make_signer(salt).sign(self.dump_payload(obj))
        return signed.decode('utf-8') if self.is_text_serializer else signed
    def loads(self, s, salt=None, **kwargs):
        return self.load_payload(self.make_signer(salt).unsign(want_bytes(s)))
    def loads_unsafe(self, s, salt=None):
        try:
            return True, self.loads(s, salt)
        except BadSignature as e:
            return False, None if e.payload is None else self.load_payload(e.payload)

class TimedSerializer(Serializer):
    default_signer = TimestampSigner
    def loads(self, s, max_age=None, return_timestamp=False, salt=None):
        payload, stamp = self.make_signer(salt).unsign(want_bytes(s), max_age=max_age, return_timestamp=True)
        value = self.load_payload(payload)
        return (value, stamp) if return_timestamp else value

class _URLSafe:
    default_serializer = _Compact
    def load_payload(self, payload, serializer=None):
        packed = payload.startswith(b'.')
        try:
            data = base64_decode(payload[1:] if packed else payload)
            if packed:
                data = zlib.decompress(data)
        except Exception as e:
            raise BadPayload('Could not base64 decode the payload because of an exception', original_error=e) from e
        return super().load_payload(data, serializer)
    def dump_payload(self, obj):
        data = super().dump_payload(obj)
        packed = zlib.compress(data)
        if len(packed) < len(data) - 1:
            return b'.' + base64_encode(packed)
        return base64_encode(data)
class URLSafeSerializer(_URLSafe, Serializer):
    pass
class URLSafeTimedSerializer(_URLSafe, TimedSerializer):
    pass
`,
};
