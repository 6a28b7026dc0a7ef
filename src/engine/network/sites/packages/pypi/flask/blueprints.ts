/** flask/blueprints.py. */
export const BLUEPRINTS = String.raw`
import os
from functools import update_wrapper
from .sansio.scaffold import Scaffold, _endpoint_from_view_func, setupmethod

class BlueprintSetupState:
    def __init__(self, blueprint, app, options, first_registration):
        self.app, self.blueprint, self.options, self.first_registration = app, blueprint, options, first_registration
        url_prefix = options.get('url_prefix')
        self.url_prefix = blueprint.url_prefix if url_prefix is None else url_prefix
        self.name = options.get('name', blueprint.name)
        self.name_prefix = options.get('name_prefix', '')
        self.url_defaults = {**blueprint.url_values_defaults, **(options.get('url_defaults') or {})}
    def add_url_rule(self, rule, endpoint=None, view_func=None, **options):
        if self.url_prefix is not None:
            rule = '/'.join((self.url_prefix.rstrip('/'), rule.lstrip('/'))) if rule else self.url_prefix
        if endpoint is None:
            endpoint = _endpoint_from_view_func(view_func)
        defaults = self.url_defaults
        if 'defaults' in options:
            defaults = dict(defaults, **options.pop('defaults'))
        self.app.add_url_rule(rule, '.'.join(one for one in (self.name_prefix, self.name, endpoint) if one).lstrip('.'), view_func, defaults=defaults, **options)

class Blueprint(Scaffold):
    _got_registered_once = False
    def __init__(self, name, import_name, static_folder=None, static_url_path=None, template_folder=None, url_prefix=None, subdomain=None, url_defaults=None, root_path=None, cli_group=None):
        if not name:
            raise ValueError("'name' may not be empty.")
        if '.' in name:
            raise ValueError("'name' may not contain a dot '.' character.")
        self.name = name
        super().__init__(import_name=import_name, static_folder=static_folder, static_url_path=static_url_path, template_folder=template_folder, root_path=root_path)
        self.url_prefix, self.subdomain = url_prefix, subdomain
        self.deferred_functions, self._blueprints = [], []
        self.url_values_defaults = url_defaults or {}
        self.cli_group = cli_group
    def _check_setup_finished(self, f_name):
        if self._got_registered_once:
            raise AssertionError("The setup method '%s' can no longer be called on the blueprint '%s'. It has already been registered at least once, any changes will not be applied consistently.\nMake sure all imports, decorators, functions, etc. needed to set up the blueprint are done before registering it." % (f_name, self.name))
    def record(self, func):
        self.deferred_functions.append(func)
    def record_once(self, func):
        self.record(lambda state: func(state) if state.first_registration else None)
    def register_blueprint(self, blueprint, **options):
        if blueprint is self:
            raise ValueError('Cannot register a blueprint on itself')
        self._blueprints.append((blueprint, options))
    def register(self, app, options):
        name_prefix = options.get('name_prefix', '')
        self_name = options.get('name', self.name)
        name = (name_prefix + '.' + self_name).lstrip('.')
        if name in app.blueprints:
            bp_desc = 'this' if app.blueprints[name] is self else 'a different'
            existing = " '%s'" % name if self_name != name else ''
            raise ValueError("The name '%s' is already registered for %s blueprint%s. Use 'name=' to provide a unique name." % (self_name, bp_desc, existing))
        first_bp = not any(one is self for one in app.blueprints.values())
        app.blueprints[name] = self
        self._got_registered_once = True
        state = BlueprintSetupState(self, app, options, first_bp)
        if self.has_static_folder:
            state.add_url_rule(self.static_url_path + '/<path:filename>', view_func=self.send_static_file, endpoint='static')
        if first_bp:
            self._merge_blueprint_funcs(app, name)
        for deferred in self.deferred_functions:
            deferred(state)
        if self.cli.commands:
            group = options.get('cli_group', self.cli_group or name)
            if group is None or group is False:
                app.cli.commands.update(self.cli.commands)
            else:
                self.cli.name = group
                app.cli.add_command(self.cli)
        for blueprint, bp_options in self._blueprints:
            bp_options = dict(bp_options)
            prefix = bp_options.get('url_prefix')
            prefix = blueprint.url_prefix if prefix is None else prefix
            if state.url_prefix is not None and prefix is not None:
                bp_options['url_prefix'] = state.url_prefix.rstrip('/') + '/' + prefix.lstrip('/')
            elif prefix is not None:
                bp_options['url_prefix'] = prefix
            elif state.url_prefix is not None:
                bp_options['url_prefix'] = state.url_prefix
            bp_options['name_prefix'] = name
            blueprint.register(app, bp_options)
    def _merge_blueprint_funcs(self, app, name):
        for key, value in self.error_handler_spec.items():
            into = app.error_handler_spec[name if key is None else '%s.%s' % (name, key)]
            for code, handlers in value.items():
                into[code].update(handlers)
        for endpoint, func in self.view_functions.items():
            app.view_functions[endpoint] = func
        for mine, theirs in ((self.before_request_funcs, app.before_request_funcs), (self.after_request_funcs, app.after_request_funcs), (self.teardown_request_funcs, app.teardown_request_funcs), (self.url_default_functions, app.url_default_functions), (self.url_value_preprocessors, app.url_value_preprocessors), (self.template_context_processors, app.template_context_processors)):
            for key, values in mine.items():
                theirs[name if key is None else '%s.%s' % (name, key)].extend(values)
    @setupmethod
    def add_url_rule(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, **options):
        if endpoint and '.' in endpoint:
            raise ValueError("'endpoint' may not contain a dot '.' character.")
        if view_func and hasattr(view_func, '__name__') and '.' in view_func.__name__:
            raise ValueError("'view_func' name may not contain a dot '.' character.")
        self.record(lambda s: s.add_url_rule(rule, endpoint, view_func, provide_automatic_options=provide_automatic_options, **options))
    def _on_app(kind):
        def method(self, f):
            self.record_once(lambda s: getattr(s.app, kind).setdefault(None, []).append(f))
            return f
        return method
    before_app_request = _on_app('before_request_funcs')
    after_app_request = _on_app('after_request_funcs')
    teardown_app_request = _on_app('teardown_request_funcs')
    app_context_processor = _on_app('template_context_processors')
    app_url_defaults = _on_app('url_default_functions')
    app_url_value_preprocessor = _on_app('url_value_preprocessors')
    def app_errorhandler(self, code):
        def decorator(f):
            self.record_once(lambda s: s.app.errorhandler(code)(f))
            return f
        return decorator
    def app_template_filter(self, name=None):
        def decorator(f):
            self.record_once(lambda s: s.app.add_template_filter(f, name))
            return f
        return decorator
    def app_template_global(self, name=None):
        def decorator(f):
            self.record_once(lambda s: s.app.add_template_global(f, name))
            return f
        return decorator
`;
