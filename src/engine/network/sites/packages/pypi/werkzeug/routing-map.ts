/** werkzeug/routing/__init__.py: more of it. */
export const ROUTING_MAP = String.raw`
class Map:
    default_converters = DEFAULT_CONVERTERS
    def __init__(self, rules=None, default_subdomain='', strict_slashes=True, merge_slashes=True, redirect_defaults=True, converters=None, sort_parameters=False, host_matching=False):
        self._by_endpoint, self._sorted = {}, None
        self.strict_slashes, self.redirect_defaults, self.host_matching = strict_slashes, redirect_defaults, host_matching
        self.converters = dict(self.default_converters, **(converters or {}))
        for rule in rules or ():
            self.add(rule)
    def add(self, rule):
        rule.bind(self)
        self._by_endpoint.setdefault(rule.endpoint, []).append(rule)
        self._sorted = None
    @property
    def _rules(self):
        return [rule for rules in self._by_endpoint.values() for rule in rules]
    def iter_rules(self, endpoint=None):
        self.update()
        return iter(self._by_endpoint[endpoint] if endpoint is not None else self._rules)
    def is_endpoint_expecting(self, endpoint, *arguments):
        return any(set(arguments).issubset(rule.arguments) for rule in self._by_endpoint.get(endpoint, ()))
    def update(self):
        if self._sorted is None:
            self._sorted = sorted(self._rules, key=lambda rule: rule.match_key)
            for rules in self._by_endpoint.values():
                rules.sort(key=lambda rule: (-len(rule.arguments), -len(rule.defaults)))
    def bind(self, server_name, script_name=None, subdomain=None, url_scheme='http', default_method='GET', path_info=None, query_args=None):
        return MapAdapter(self, server_name, script_name or '/', url_scheme, path_info or '/', default_method, query_args)
    def bind_to_environ(self, environ, server_name=None, subdomain=None):
        environ = getattr(environ, 'environ', environ)
        host = environ.get('HTTP_HOST') or environ.get('SERVER_NAME', '')
        path = environ.get('PATH_INFO', '').encode('latin-1').decode('utf-8', 'replace')
        return MapAdapter(self, host, environ.get('SCRIPT_NAME') or '/', environ['wsgi.url_scheme'], path, environ['REQUEST_METHOD'], environ.get('QUERY_STRING'))
    def __repr__(self):
        return '%s([%s])' % (type(self).__name__, ',\n '.join(repr(rule) for rule in self.iter_rules()))
    def __iter__(self):
        return self.iter_rules()

class MapAdapter:
    def __init__(self, map, server_name, script_name, url_scheme, path_info, default_method, query_args=None):
        self.map, self.server_name, self.url_scheme, self.default_method, self.query_args = map, server_name, url_scheme, default_method, query_args
        self.script_name = script_name if script_name.endswith('/') else script_name + '/'
        self.path_info = path_info.lstrip('/')
    def match(self, path_info=None, method=None, return_rule=False, query_args=None, websocket=None):
        self.map.update()
        path = '/' + (self.path_info if path_info is None else path_info.lstrip('/'))
        method = (method or self.default_method).upper()
        if '//' in path:
            raise RequestRedirect(self._absolute(re.sub('/{2,}', '/', path)))
        allowed = set()
        for rule in self.map._sorted:
            if rule.build_only:
                continue
            found = rule.match(path)
            if found is None:
                continue
            how, values = found
            if how == 'slash' and rule.strict_slashes:
                if rule.methods is None or method in rule.methods:
                    raise RequestRedirect(self._absolute(path + '/'))
                continue
            if rule.methods is not None and method not in rule.methods:
                allowed.update(rule.methods)
                continue
            if self.map.redirect_defaults:
                for other in self.map._by_endpoint[rule.endpoint]:
                    if other is rule:
                        break
                    if other.defaults and other.arguments == rule.arguments and all(values.get(key) == value for key, value in other.defaults.items()) and other.suitable_for(values, method):
                        raise RequestRedirect(self._absolute(other.build(values, False)))
            return (rule, values) if return_rule else (rule.endpoint, values)
        if allowed:
            raise MethodNotAllowed(valid_methods=_ordered(allowed))
        raise NotFound()
    def _absolute(self, path):
        query = self.query_args
        query = query if isinstance(query, str) or not query else urlencode(query)
        return '%s://%s%s%s%s' % (self.url_scheme or 'http', self.server_name, self.script_name[:-1], quote(path, safe="!$&'()*+,/:;=@%"), '?' + query if query else '')
    def test(self, path_info=None, method=None):
        try:
            self.match(path_info, method)
        except RequestRedirect:
            pass
        except HTTPException:
            return False
        return True
    def allowed_methods(self, path_info=None):
        try:
            self.match(path_info, method='--')
        except MethodNotAllowed as error:
            return error.valid_methods
        except HTTPException:
            pass
        return []
    def build(self, endpoint, values=None, method=None, force_external=False, append_unknown=True, url_scheme=None):
        values = {key: value for key, value in (values or {}).items() if value is not None}
        self.map.update()
        rules = self.map._by_endpoint.get(endpoint, ())
        for wanted in ((method or self.default_method, None) if method is None else (method,)):
            for rule in rules:
                if rule.suitable_for(values, wanted):
                    path = rule.build(values, append_unknown)
                    path = self.script_name[:-1] + path
                    if force_external:
                        return '%s://%s%s' % (url_scheme or self.url_scheme, self.server_name, path)
                    return path
        raise BuildError(endpoint, values, method, self)

def _ordered(methods):
    order = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
    return sorted(methods, key=lambda one: (order.index(one) if one in order else 9, one))
`;
