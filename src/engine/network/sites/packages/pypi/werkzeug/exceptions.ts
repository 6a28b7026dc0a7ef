/** werkzeug/exceptions.py. */
export const EXCEPTIONS = String.raw`
from markupsafe import Markup, escape
from .http import HTTP_STATUS_CODES

class HTTPException(Exception):
    code = None
    description = None
    def __init__(self, description=None, response=None):
        super().__init__()
        if description is not None:
            self.description = description
        self.response = response
    @property
    def name(self):
        return HTTP_STATUS_CODES.get(self.code, 'Unknown Error')
    def get_description(self, environ=None, scope=None):
        return '<p>%s</p>' % str(escape(self.description or '')).replace('\n', '<br>')
    def get_body(self, environ=None, scope=None):
        return '<!doctype html>\n<html lang=en>\n<title>%s %s</title>\n<h1>%s</h1>\n%s\n' % (self.code, escape(self.name), escape(self.name), self.get_description(environ))
    def get_headers(self, environ=None, scope=None):
        return [('Content-Type', 'text/html; charset=utf-8')]
    def get_response(self, environ=None, scope=None):
        from .wrappers import Response
        if self.response is not None:
            return self.response
        return Response(self.get_body(environ), self.code, self.get_headers(environ))
    def __call__(self, environ, start_response):
        return self.get_response(environ)(environ, start_response)
    def __str__(self):
        return '%s %s: %s' % (self.code if self.code is not None else '???', self.name, self.description)
    def __repr__(self):
        return "<%s '%s: %s'>" % (type(self).__name__, self.code if self.code is not None else '???', self.name)

default_exceptions = {}

def _make(name, code, description, base=HTTPException):
    cls = type(name, (base,), {'code': code, 'description': description, '__module__': __name__})
    default_exceptions[code] = cls
    return cls

BadRequest = _make('BadRequest', 400, 'The browser (or proxy) sent a request that this server could not understand.')

class BadRequestKeyError(BadRequest, KeyError):
    _description = BadRequest.description
    show_exception = False
    def __init__(self, arg=None, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if arg is None:
            KeyError.__init__(self)
        else:
            KeyError.__init__(self, arg)
    @property
    def description(self):
        if self.show_exception:
            return '%s\n%s: %s' % (self._description, KeyError.__name__, KeyError.__str__(self))
        return self._description
    @description.setter
    def description(self, value):
        self._description = value

Unauthorized = _make('Unauthorized', 401, "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.")
Forbidden = _make('Forbidden', 403, "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.")
NotFound = _make('NotFound', 404, 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.')

class MethodNotAllowed(HTTPException):
    code = 405
    description = 'The method is not allowed for the requested URL.'
    def __init__(self, valid_methods=None, description=None, response=None):
        super().__init__(description, response)
        self.valid_methods = valid_methods
    def get_headers(self, environ=None, scope=None):
        headers = super().get_headers(environ, scope)
        if self.valid_methods:
            headers.append(('Allow', ', '.join(self.valid_methods)))
        return headers

default_exceptions[405] = MethodNotAllowed
NotAcceptable = _make('NotAcceptable', 406, 'The resource identified by the request is only capable of generating response entities which have content characteristics not acceptable according to the accept headers sent in the request.')
RequestTimeout = _make('RequestTimeout', 408, "The server closed the network connection because the browser didn't finish the request within the specified time.")
Conflict = _make('Conflict', 409, 'A conflict happened while processing the request. The resource might have been modified while the request was being processed.')
Gone = _make('Gone', 410, 'The requested URL is no longer available on this server and there is no forwarding address. If you followed a link from a foreign page, please contact the author of this page.')
LengthRequired = _make('LengthRequired', 411, 'A request with this method requires a valid <code>Content-Length</code> header.')
PreconditionFailed = _make('PreconditionFailed', 412, 'The precondition on the request for the URL failed positive evaluation.')
RequestEntityTooLarge = _make('RequestEntityTooLarge', 413, 'The data value transmitted exceeds the capacity limit.')
RequestURITooLarge = _make('RequestURITooLarge', 414, 'The length of the requested URL exceeds the capacity limit for this server. The request cannot be processed.')
UnsupportedMediaType = _make('UnsupportedMediaType', 415, 'The server does not support the media type transmitted in the request.')
RequestedRangeNotSatisfiable = _make('RequestedRangeNotSatisfiable', 416, 'The server cannot provide the requested range.')
ExpectationFailed = _make('ExpectationFailed', 417, "The server could not meet the requirements of the 'Expect' header")
ImATeapot = _make('ImATeapot', 418, 'This server is a teapot, not a coffee machine')
UnprocessableEntity = _make('UnprocessableEntity', 422, 'The request was well-formed but was unable to be followed due to semantic errors.')
Locked = _make('Locked', 423, 'The resource that is being accessed is locked.')
TooManyRequests = _make('TooManyRequests', 429, 'This user has exceeded an allotted request count. Try again later.')

class InternalServerError(HTTPException):
    code = 500
    description = 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.'
    def __init__(self, description=None, response=None, original_exception=None):
        self.original_exception = original_exception
        super().__init__(description=description, response=response)

default_exceptions[500] = InternalServerError
NotImplemented = _make('NotImplemented', 501, 'The server does not support the action requested by the browser.')
BadGateway = _make('BadGateway', 502, 'The proxy server received an invalid response from an upstream server.')
ServiceUnavailable = _make('ServiceUnavailable', 503, 'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.')
GatewayTimeout = _make('GatewayTimeout', 504, 'The connection to an upstream server timed out.')

class Aborter:
    def __init__(self, mapping=None, extra=None):
        self.mapping = dict(default_exceptions, **(mapping or {}))
    def __call__(self, code, *args, **kwargs):
        if not isinstance(code, int):
            raise HTTPException(response=code)
        if code not in self.mapping:
            raise LookupError('no exception for %r' % code)
        raise self.mapping[code](*args, **kwargs)

_aborter = Aborter()

def abort(status, *args, **kwargs):
    _aborter(status, *args, **kwargs)
`;
