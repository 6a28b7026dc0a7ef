/** flask/sessions.py. */
export const SESSIONS = String.raw`
import hashlib
from collections.abc import MutableMapping
from datetime import datetime, timezone
from itsdangerous import BadSignature, URLSafeTimedSerializer
from .json.tag import TaggedJSONSerializer

class SessionMixin:
    new = False
    modified = True
    accessed = True
    @property
    def permanent(self):
        return self.get('_permanent', False)
    @permanent.setter
    def permanent(self, value):
        self['_permanent'] = bool(value)

class SecureCookieSession(dict, SessionMixin):
    """A dictionary that knows whether it was looked at and changed."""
    modified = False
    accessed = False
    def __init__(self, initial=None):
        dict.__init__(self, initial or {})
    def _changing(name):
        method = getattr(dict, name)
        def change(self, *args, **kwargs):
            self.modified = self.accessed = True
            return method(self, *args, **kwargs)
        return change
    __setitem__, __delitem__, pop, popitem, clear, update, setdefault = map(_changing, ('__setitem__', '__delitem__', 'pop', 'popitem', 'clear', 'update', 'setdefault'))
    def _looking(name):
        method = getattr(dict, name)
        def look(self, *args):
            self.accessed = True
            return method(self, *args)
        return look
    __getitem__, get, __contains__ = map(_looking, ('__getitem__', 'get', '__contains__'))
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, dict.__repr__(self))

class NullSession(SecureCookieSession):
    def _fail(self, *args, **kwargs):
        raise RuntimeError('The session is unavailable because no secret key was set.  Set the secret_key on the application to something unique and secret.')
    __setitem__ = __delitem__ = clear = pop = popitem = update = setdefault = _fail

class SessionInterface:
    null_session_class = NullSession
    def make_null_session(self, app):
        return self.null_session_class()
    def is_null_session(self, obj):
        return isinstance(obj, self.null_session_class)
    def get_cookie_name(self, app):
        return app.config['SESSION_COOKIE_NAME']
    def get_cookie_path(self, app):
        return app.config['SESSION_COOKIE_PATH'] or app.config['APPLICATION_ROOT']
    def get_expiration_time(self, app, session):
        return datetime.now(timezone.utc) + app.permanent_session_lifetime if session.permanent else None
    def should_set_cookie(self, app, session):
        return session.modified or (session.permanent and app.config['SESSION_REFRESH_EACH_REQUEST'])

session_json_serializer = TaggedJSONSerializer()

class SecureCookieSessionInterface(SessionInterface):
    salt = 'cookie-session'
    key_derivation = 'hmac'
    session_class = SecureCookieSession
    def get_signing_serializer(self, app):
        if not app.secret_key:
            return None
        return URLSafeTimedSerializer(app.secret_key, salt=self.salt, serializer=session_json_serializer, signer_kwargs={'key_derivation': self.key_derivation})
    def open_session(self, app, request):
        s = self.get_signing_serializer(app)
        if s is None:
            return None
        val = request.cookies.get(self.get_cookie_name(app))
        if not val:
            return self.session_class()
        try:
            return self.session_class(s.loads(val, max_age=int(app.permanent_session_lifetime.total_seconds())))
        except BadSignature:
            return self.session_class()
    def save_session(self, app, session, response):
        name, path, config = self.get_cookie_name(app), self.get_cookie_path(app), app.config
        options = dict(path=path, domain=config['SESSION_COOKIE_DOMAIN'], secure=config['SESSION_COOKIE_SECURE'], httponly=config['SESSION_COOKIE_HTTPONLY'], samesite=config['SESSION_COOKIE_SAMESITE'])
        if session.accessed:
            response.vary.add('Cookie')
        if not session:
            if session.modified:
                response.delete_cookie(name, **options)
                response.vary.add('Cookie')
            return
        if not self.should_set_cookie(app, session):
            return
        val = self.get_signing_serializer(app).dumps(dict(session))
        response.set_cookie(name, val, expires=self.get_expiration_time(app, session), **options)
        response.vary.add('Cookie')
`;
