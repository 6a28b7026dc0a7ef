/** flask/wrappers.py. */
export const WRAPPERS = String.raw`
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Request as RequestBase, Response as ResponseBase
from . import json
from .globals import current_app

class Request(RequestBase):
    json_module = json
    url_rule = None
    view_args = None
    routing_exception = None
    @property
    def endpoint(self):
        return self.url_rule.endpoint if self.url_rule is not None else None
    @property
    def blueprint(self):
        endpoint = self.endpoint
        return endpoint.rpartition('.')[0] if endpoint is not None and '.' in endpoint else None
    @property
    def blueprints(self):
        name = self.blueprint
        if name is None:
            return []
        parts = name.split('.')
        return ['.'.join(parts[:i]) for i in range(len(parts), 0, -1)]
    def on_json_loading_failed(self, error):
        try:
            return super().on_json_loading_failed(error)
        except BadRequest as failure:
            if current_app and current_app.debug:
                raise
            raise BadRequest() from failure

class Response(ResponseBase):
    default_mimetype = 'text/html'
    json_module = json
    autocorrect_location_header = False
`;
