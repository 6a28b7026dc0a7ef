/** flask/cli.py: `flask run`, `flask routes`. */
export const FLASK_CLI = String.raw`
import os, sys
from .wrappers import _local

def _load(name):
    name = name or os.environ.get('FLASK_APP')
    if not name:
        name = next((file for file in ('wsgi.py', 'app.py') if os.path.exists(file)), None)
        if name is None:
            _fail("Error: Could not locate a Flask application. Use the 'flask --app' option, 'FLASK_APP' environment variable, or a 'wsgi.py' or 'app.py' file in the current directory.\n")
    module, _, attribute = name.partition(':')
    module = module[:-3] if module.endswith('.py') else module
    sys.path.insert(0, os.getcwd())
    os.environ['FLASK_RUN_FROM_CLI'] = 'true'
    try:
        __import__(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        _fail("Error: Could not import '%s'.\n" % module)
    found = sys.modules[module]
    from .app import Flask
    if attribute:
        app = getattr(found, attribute.partition('(')[0], None)
        if app is None:
            _fail("Error: Failed to find attribute '%s' in '%s'.\n" % (attribute, module))
        return name, app() if not isinstance(app, Flask) and callable(app) else app
    for one in ('app', 'application'):
        if isinstance(getattr(found, one, None), Flask):
            return name, getattr(found, one)
    apps = [value for value in vars(found).values() if isinstance(value, Flask)]
    if len(apps) == 1:
        return name, apps[0]
    for one in ('create_app', 'make_app'):
        if callable(getattr(found, one, None)):
            return name, getattr(found, one)()
    _fail("Error: Failed to find Flask application or factory in module '%s'. Use '%s:name' to specify one.\n" % (module, module))

def _fail(text):
    sys.stderr.write("Usage: flask [OPTIONS] COMMAND [ARGS]...\nTry 'flask --help' for help.\n\n" + text)
    sys.exit(2)

def main():
    args = sys.argv[1:]
    options = {}
    command = None
    names = {'-A': '--app', '-h': '--host', '-p': '--port'}
    while args:
        word = args.pop(0)
        word, equals, value = word.partition('=')
        word = names.get(word, word)
        if word in ('--app', '--host', '--port', '--env-file'):
            options[word] = value if equals else args.pop(0) if args else ''
        elif word in ('--debug', '--no-debug', '--version', '--no-reload', '--reload', '--with-threads', '--help'):
            options[word] = True
        elif command is None and not word.startswith('-'):
            command = word
        else:
            _fail("Error: No such %s.\n" % ("option: '%s'" % word if word.startswith('-') else "command '%s'" % word))
    if '--version' in options:
        from . import __version__
        import werkzeug
        print('Python %s\nFlask %s\nWerkzeug 3.1.9' % (sys.version.split()[0], __version__))
        return
    if command == 'routes':
        _, app = _load(options.get('--app'))
        rows = [(rule.endpoint, ', '.join(sorted(rule.methods - {'HEAD', 'OPTIONS'})), rule.rule) for rule in app.url_map]
        rows = [('Endpoint', 'Methods', 'Rule')] + sorted(rows)
        widths = [max(len(row[i]) for row in rows) for i in range(3)]
        rows.insert(1, tuple('-' * width for width in widths))
        for row in rows:
            print('  '.join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        return
    if command != 'run':
        if command is None:
            print('Usage: flask [OPTIONS] COMMAND [ARGS]...\n\n  A general utility script for Flask applications.\n\nCommands:\n  routes  Show the routes for the app.\n  run     Run a development server.')
            return
        if command == 'shell':
            sys.stderr.write("drydock: 'flask shell' is not simulated\n")
            sys.exit(1)
        _, app = _load(options.get('--app'))
        own = app.cli.commands.get(command)
        if own is None:
            _fail("Error: No such command '%s'.\n" % command)
        before = getattr(_local, 'app', None)
        _local.app = app
        try:
            own()
        finally:
            _local.app = before
        return
    name, app = _load(options.get('--app'))
    debug = '--debug' in options or os.environ.get('FLASK_DEBUG', '').lower() in ('1', 'true', 'on', 'yes')
    app.debug = debug
    print(" * Serving Flask app '%s'" % name)
    print(' * Debug mode: %s' % ('on' if debug else 'off'), flush=True)
    from werkzeug.serving import run_simple
    run_simple(options.get('--host') or os.environ.get('FLASK_RUN_HOST') or '127.0.0.1', int(options.get('--port') or os.environ.get('FLASK_RUN_PORT') or 5000), app, use_reloader=debug)
`;
