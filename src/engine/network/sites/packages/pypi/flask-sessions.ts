/** flask/sessions.py: the signed cookie in which a session is kept. */
export const FLASK_SESSIONS = String.raw`
import json as _json
from itsdangerous import BadSignature, URLSafeTimedSerializer

class SecureCookieSession(dict):
    """A dictionary that knows whether it was looked at and changed."""
    modified = accessed = new = False
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
    @property
    def permanent(self):
        return dict.get(self, '_permanent', False)
    @permanent.setter
    def permanent(self, value):
        self['_permanent'] = bool(value)

class NullSession(SecureCookieSession):
    def _fail(self, *args, **kwargs):
        raise RuntimeError('The session is unavailable because no secret key was set.  Set the secret_key on the application to something unique and secret.')
    __setitem__ = __delitem__ = clear = pop = popitem = update = setdefault = _fail

class _Tagged:
    @staticmethod
    def dumps(value, **kwargs):
        def tag(one):
            if isinstance(one, tuple):
                return {' t': [tag(x) for x in one]}
            if isinstance(one, bytes):
                import base64
                return {' b': base64.b64encode(one).decode('ascii')}
            if isinstance(one, list):
                return [tag(x) for x in one]
            if isinstance(one, dict):
                return {k: tag(v) for k, v in one.items()}
            if hasattr(one, '__html__'):
                return {' m': str(one.__html__())}
            return one
        return _json.dumps(tag(value), separators=(',', ':'))
    @staticmethod
    def loads(text):
        def untag(one):
            if isinstance(one, list):
                return [untag(x) for x in one]
            if isinstance(one, dict):
                if list(one) == [' t']:
                    return tuple(untag(x) for x in one[' t'])
                if list(one) == [' b']:
                    import base64
                    return base64.b64decode(one[' b'])
                if list(one) == [' m']:
                    from markupsafe import Markup
                    return Markup(one[' m'])
                return {k: untag(v) for k, v in one.items()}
            return one
        return untag(_json.loads(text))

def _signer(app):
    return URLSafeTimedSerializer(app.secret_key, salt='cookie-session', serializer=_Tagged, signer_kwargs={'key_derivation': 'hmac'})

def open_session(app, request):
    if not app.secret_key:
        return NullSession()
    cookie = request.cookies.get(app.config.get('SESSION_COOKIE_NAME', 'session'))
    if cookie:
        try:
            return SecureCookieSession(_signer(app).loads(cookie.strip('"'), max_age=31 * 86400))
        except BadSignature:
            pass
    return SecureCookieSession()

def save_session(app, session, response):
    name = app.config.get('SESSION_COOKIE_NAME', 'session')
    if session.accessed:
        response.headers['Vary'] = 'Cookie'
    if not session.modified or isinstance(session, NullSession):
        return
    if not session:
        response.delete_cookie(name)
        return
    options = {}
    if session.permanent:
        import datetime
        life = app.config.get('PERMANENT_SESSION_LIFETIME', datetime.timedelta(days=31))
        options['max_age'] = int(life.total_seconds()) if hasattr(life, 'total_seconds') else int(life)
    response.set_cookie(name, _signer(app).dumps(dict(session)), httponly=True, **options)

def flash(message, category='message'):
    from .wrappers import session
    session['_flashes'] = session.get('_flashes', []) + [(category, message)]

def get_flashed_messages(with_categories=False, category_filter=()):
    from .wrappers import g, session
    found = g.get('_flashes')
    if found is None:
        found = g._flashes = [tuple(one) for one in session.pop('_flashes')] if '_flashes' in session else []
    if category_filter:
        found = [one for one in found if one[0] in category_filter]
    return found if with_categories else [message for _, message in found]
`;
