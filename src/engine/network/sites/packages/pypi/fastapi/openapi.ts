/** fastapi/openapi.py. */
export const OPENAPI = String.raw`
from html import escape
from pydantic.schema import field_of, part_of

_REF = '#/components/schemas/'
_FAULTS = {
    'HTTPValidationError': {'properties': {'detail': {'items': {'$ref': _REF + 'ValidationError'}, 'type': 'array', 'title': 'Detail'}}, 'type': 'object', 'title': 'HTTPValidationError'},
    'ValidationError': {'properties': {'loc': {'items': {'anyOf': [{'type': 'string'}, {'type': 'integer'}]}, 'type': 'array', 'title': 'Location'}, 'msg': {'type': 'string', 'title': 'Message'}, 'type': {'type': 'string', 'title': 'Error Type'}}, 'type': 'object', 'required': ['loc', 'msg', 'type'], 'title': 'ValidationError'},
}

def openapi_of(app, routes):
    info = {'title': app.title}
    if app.description:
        info['description'] = app.description
    info['version'] = app.version
    paths, defs, faulty = {}, {}, False
    for route in routes:
        if not route.include_in_schema:
            continue
        for method in sorted(route.methods):
            import re
            given = {}
            if route.tags:
                given['tags'] = route.tags
            given['summary'] = route.summary or route.name.replace('_', ' ').title()
            if route.description:
                given['description'] = route.description
            given['operationId'] = re.sub(r'\W', '_', route.name + route.path) + '_' + method.lower()
            every = [one for dependant in [route.dependant, *route.extra] for one in dependant.flat()]
            params = []
            for one in every:
                if one.kind in ('path', 'query', 'header', 'cookie'):
                    params.append({'name': one.alias, 'in': one.kind, 'required': one.kind == 'path' or one.info.is_required(), 'schema': field_of(one.alias, one.info, defs, _REF)})
            if params:
                given['parameters'] = params
            if route.bodies:
                body = route.bodies[0]
                given['requestBody'] = {'content': {'application/json': {'schema': part_of(body.annotation, defs, _REF)}}, 'required': body.info.is_required()}
            schema = part_of(route.response_model, defs, _REF) if route.response_model is not None else {}
            responses = {str(route.status_code or 200): {'description': 'Successful Response', 'content': {'application/json': {'schema': schema}}}}
            if params or route.bodies:
                faulty = True
                responses['422'] = {'description': 'Validation Error', 'content': {'application/json': {'schema': {'$ref': _REF + 'HTTPValidationError'}}}}
            given['responses'] = responses
            paths.setdefault(route.path, {})[method.lower()] = given
    found = {'openapi': '3.1.0', 'info': info, 'paths': paths}
    if faulty:
        defs.update(_FAULTS)
    if defs:
        found['components'] = {'schemas': dict(sorted(defs.items()))}
    return found

def _page(app, name):
    rows = ''.join('<li><code>%s %s</code> %s</li>\n' % (method.upper(), escape(path), escape(given['summary'])) for path, methods in app.openapi()['paths'].items() for method, given in methods.items())
    # What the scripts of the real page draw is not simulated.
    return '<!DOCTYPE html>\n<html>\n<head>\n<title>%s - %s</title>\n</head>\n<body>\n<h1>%s</h1>\n<ul>\n%s</ul>\n</body>\n</html>\n' % (escape(app.title), name, escape(app.title), rows)

def DOCS(app):
    return _page(app, 'Swagger UI')

def REDOC(app):
    return _page(app, 'ReDoc')
`;
