/** flask/templating.py. */
export const TEMPLATING = String.raw`
from jinja2 import BaseLoader, Environment as BaseEnvironment, TemplateNotFound
from .globals import _cv_app, _cv_request, current_app, request

def _default_template_ctx_processor():
    appctx = _cv_app.get(None)
    reqctx = _cv_request.get(None)
    rv = {}
    if appctx is not None:
        rv['g'] = appctx.g
    if reqctx is not None:
        rv['request'] = reqctx.request
        rv['session'] = reqctx.session
    return rv

class Environment(BaseEnvironment):
    def __init__(self, app, **options):
        if 'loader' not in options:
            options['loader'] = app.create_global_jinja_loader()
        BaseEnvironment.__init__(self, **options)
        self.app = app

class DispatchingJinjaLoader(BaseLoader):
    def __init__(self, app):
        self.app = app
    def get_source(self, environment, template):
        if self.app.config['EXPLAIN_TEMPLATE_LOADING']:
            raise NotImplementedError("drydock: flask's EXPLAIN_TEMPLATE_LOADING is not simulated")
        #@ 66
        return self._get_source_fast(environment, template)
    def _get_source_fast(self, environment, template):
        for _srcobj, loader in self._iter_loaders(template):
            try:
                return loader.get_source(environment, template)
            except TemplateNotFound:
                continue
        #@ 100
        raise TemplateNotFound(template)
    def _iter_loaders(self, template):
        loader = self.app.jinja_loader
        if loader is not None:
            yield self.app, loader
        for blueprint in self.app.iter_blueprints():
            loader = blueprint.jinja_loader
            if loader is not None:
                yield blueprint, loader
    def list_templates(self):
        return sorted({name for _, loader in self._iter_loaders('') for name in loader.list_templates()})

def _render(app, template, context):
    app.update_template_context(context)
    #@ 132
    rv = template.render(context)
    return rv

def render_template(template_name_or_list, **context):
    app = current_app._get_current_object()
    #@ 150
    template = app.jinja_env.get_or_select_template(template_name_or_list)
    return _render(app, template, context)

def render_template_string(source, **context):
    app = current_app._get_current_object()
    #@ 162
    template = app.jinja_env.from_string(source)
    return _render(app, template, context)

def stream_template(template_name_or_list, **context):
    return iter([render_template(template_name_or_list, **context)])

def stream_template_string(source, **context):
    return iter([render_template_string(source, **context)])
`;
