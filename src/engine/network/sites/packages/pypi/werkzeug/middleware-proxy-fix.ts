/** werkzeug/middleware/proxy_fix.py. */
export const MIDDLEWARE_PROXY_FIX = String.raw`
class ProxyFix:
    """Takes what a proxy in front says of the client."""
    def __init__(self, app, x_for=1, x_proto=1, x_host=0, x_port=0, x_prefix=0):
        self.app, self.x_for, self.x_proto, self.x_host, self.x_port, self.x_prefix = app, x_for, x_proto, x_host, x_port, x_prefix
    def _get_real_value(self, trusted, value):
        if not (trusted and value):
            return None
        values = [one.strip() for one in value.split(',')]
        return values[-trusted] if len(values) >= trusted else None
    def __call__(self, environ, start_response):
        get = environ.get
        found = self._get_real_value(self.x_for, get('HTTP_X_FORWARDED_FOR'))
        if found:
            environ['REMOTE_ADDR'] = found
        found = self._get_real_value(self.x_proto, get('HTTP_X_FORWARDED_PROTO'))
        if found:
            environ['wsgi.url_scheme'] = found
        found = self._get_real_value(self.x_host, get('HTTP_X_FORWARDED_HOST'))
        if found:
            environ['HTTP_HOST'] = environ['SERVER_NAME'] = found
            if ':' in found:
                environ['SERVER_NAME'], environ['SERVER_PORT'] = found.rsplit(':', 1)
        found = self._get_real_value(self.x_port, get('HTTP_X_FORWARDED_PORT'))
        if found:
            environ['HTTP_HOST'] = '%s:%s' % (environ.get('HTTP_HOST', '').partition(':')[0], found)
            environ['SERVER_PORT'] = found
        found = self._get_real_value(self.x_prefix, get('HTTP_X_FORWARDED_PREFIX'))
        if found:
            environ['SCRIPT_NAME'] = found
        return self.app(environ, start_response)
`;
