/** flask/cli.py: more of it. */
export const CLI_GROUPS = String.raw`
class AppGroup(click.Group):
    def command(self, *args, **kwargs):
        wrap_for_ctx = kwargs.pop('with_appcontext', True)
        def decorator(f):
            if wrap_for_ctx:
                f = with_appcontext(f)
            return super(AppGroup, self).command(*args, **kwargs)(f)
        return decorator
    def group(self, *args, **kwargs):
        kwargs.setdefault('cls', AppGroup)
        return super().group(*args, **kwargs)

def _set_app(ctx, param, value):
    if value is None:
        return None
    info = ctx.ensure_object(ScriptInfo)
    info.app_import_path = value
    return value

_app_option = click.Option(['-A', '--app'], metavar='IMPORT', help="The Flask application or factory function to load, in the form 'module:name'. Module can be a dotted import or file path. Name is not required if it is 'app', 'application', 'create_app', or 'make_app', and can be 'name(args)' to pass arguments.", is_eager=True, expose_value=False, callback=_set_app)

def _set_debug(ctx, param, value):
    source = ctx.get_parameter_source(param.name)
    if source is not None and source.name in ('DEFAULT', 'DEFAULT_MAP'):
        return None
    os.environ['FLASK_DEBUG'] = '1' if value else '0'
    return value

_debug_option = click.Option(['--debug/--no-debug'], help='Set debug mode.', expose_value=False, callback=_set_debug)

def _env_file_callback(ctx, param, value):
    try:
        import dotenv
    except ImportError:
        if value is not None:
            raise click.BadParameter('python-dotenv must be installed to load an env file.', ctx=ctx, param=param) from None
    if value is not None or ctx.obj.load_dotenv_defaults if hasattr(ctx.obj, 'load_dotenv_defaults') else True:
        load_dotenv(value)
    return value

_env_file_option = click.Option(['-e', '--env-file'], type=click.Path(exists=True, dir_okay=False), help="Load environment variables from this file, taking precedence over those set by '.env' and '.flaskenv'. Variables set directly in the environment take highest precedence. python-dotenv must be installed.", is_eager=True, expose_value=False, callback=_env_file_callback)

class FlaskGroup(AppGroup):
    def __init__(self, add_default_commands=True, create_app=None, add_version_option=True, load_dotenv=True, set_debug_flag=True, **extra):
        params = list(extra.pop('params', None) or ())
        params.extend((_env_file_option, _app_option, _debug_option))
        if add_version_option:
            params.append(version_option)
        extra.setdefault('context_settings', {})
        extra['context_settings'].setdefault('auto_envvar_prefix', 'FLASK')
        super().__init__(params=params, **extra)
        self.create_app, self.load_dotenv, self.set_debug_flag = create_app, load_dotenv, set_debug_flag
        if add_default_commands:
            self.add_command(run_command)
            self.add_command(shell_command)
            self.add_command(routes_command)
        self._loaded_plugin_commands = False
    def get_command(self, ctx, name):
        rv = super().get_command(ctx, name)
        if rv is not None:
            return rv
        info = ctx.ensure_object(ScriptInfo)
        try:
            app = info.load_app()
        except NoAppException as e:
            click.secho('Error: %s\n' % e.format_message(), err=True, fg='red')
            return None
        if not current_app or current_app._get_current_object() is not app:
            ctx.with_resource(app.app_context())
        return app.cli.get_command(ctx, name)
    def list_commands(self, ctx):
        rv = set(super().list_commands(ctx))
        info = ctx.ensure_object(ScriptInfo)
        try:
            rv.update(info.load_app().cli.list_commands(ctx))
        except NoAppException as e:
            click.secho('Error: %s\n' % e.format_message(), err=True, fg='red')
        except Exception:
            click.secho('%s\n' % traceback.format_exc(), err=True, fg='red')
        return sorted(rv)
    def make_context(self, info_name, args, parent=None, **extra):
        os.environ['FLASK_RUN_FROM_CLI'] = 'true'
        if 'obj' not in extra and 'obj' not in self.context_settings:
            extra['obj'] = ScriptInfo(create_app=self.create_app, set_debug_flag=self.set_debug_flag)
        return super().make_context(info_name, args, parent=parent, **extra)
    def parse_args(self, ctx, args):
        if (not args and self.no_args_is_help) or (len(args) == 1 and args[0] in self.get_help_option_names(ctx)):
            _env_file_option.handle_parse_result(ctx, {}, [])
            _app_option.handle_parse_result(ctx, {}, [])
        return super().parse_args(ctx, args)

def load_dotenv(path=None, load_defaults=True):
    try:
        import dotenv
    except ImportError:
        if path or os.path.isfile('.env') or os.path.isfile('.flaskenv'):
            click.secho(' * Tip: There are .env files present. Install python-dotenv to use them.', fg='yellow', err=True)
        return False
    data = {}
    for default_name in ('.flaskenv', '.env'):
        default_path = dotenv.find_dotenv(default_name, usecwd=True)
        if default_path:
            data.update(dotenv.dotenv_values(default_path, encoding='utf-8'))
    if path is not None and os.path.isfile(path):
        data.update(dotenv.dotenv_values(path, encoding='utf-8'))
    for key, value in data.items():
        if key in os.environ or value is None:
            continue
        os.environ[key] = value
    return bool(data)

def show_server_banner(debug, app_import_path):
    if os.environ.get('WERKZEUG_RUN_MAIN') == 'true':
        return
    if app_import_path is not None:
        click.echo(" * Serving Flask app '%s'" % app_import_path)
    if debug is not None:
        click.echo(' * Debug mode: %s' % ('on' if debug else 'off'))

class SeparatedPathType(click.Path):
    def convert(self, value, param, ctx):
        items = self.split_envvar_value(value)
        return [super(SeparatedPathType, self).convert(item, param, ctx) for item in items]

@click.command('run', short_help='Run a development server.')
@click.option('--host', '-h', default='127.0.0.1', help='The interface to bind to.')
@click.option('--port', '-p', default=5000, help='The port to bind to.')
@click.option('--cert', type=click.Path(), help='Specify a certificate file to use HTTPS.', is_eager=True)
@click.option('--key', type=click.Path(exists=True, dir_okay=False, resolve_path=True), help='The key file to use when specifying a certificate.', expose_value=False)
@click.option('--reload/--no-reload', default=None, help='Enable or disable the reloader. By default the reloader is active if debug is enabled.')
@click.option('--debugger/--no-debugger', default=None, help='Enable or disable the debugger. By default the debugger is active if debug is enabled.')
@click.option('--with-threads/--without-threads', default=True, help='Enable or disable multithreading.')
@click.option('--extra-files', default=None, type=SeparatedPathType(), help="Extra files that trigger a reload on change. Multiple paths are separated by ':'.")
@click.option('--exclude-patterns', default=None, type=SeparatedPathType(), help="Files matching these fnmatch patterns will not trigger a reload on change. Multiple patterns are separated by ':'.")
@pass_script_info
def run_command(info, host, port, reload, debugger, with_threads, cert, extra_files, exclude_patterns):
    """Run a local development server.

    This server is for development purposes only. It does not provide
    the stability, security, or performance of production WSGI servers.

    The reloader and debugger are enabled by default with the '--debug'
    option.
    """
    try:
        #@ 963
        app = info.load_app()
    except Exception as e:
        if os.environ.get('WERKZEUG_RUN_MAIN') == 'true':
            traceback.print_exc()
            err = e
            def app(environ, start_response):
                raise err from None
        else:
            raise e from None
    debug = get_debug_flag()
    if reload is None:
        reload = debug
    if debugger is None:
        debugger = debug
    show_server_banner(debug, info.app_import_path)
    from werkzeug.serving import run_simple
    #@ 987
    run_simple(host, port, app, use_reloader=reload, use_debugger=debugger, threaded=with_threads, ssl_context=cert, extra_files=extra_files, exclude_patterns=exclude_patterns)

run_command.params.insert(0, _debug_option)

@click.command('shell', short_help='Run a shell in the app context.')
@with_appcontext
def shell_command():
    """Run an interactive Python shell in the context of a given
    Flask application.  The application will populate the default
    namespace of this shell according to its configuration.

    This is useful for executing small snippets of management code
    without having to manually configure the application.
    """
    import code
    banner = 'Python %s on %s\nApp: %s\nInstance: %s' % (sys.version, sys.platform, current_app.import_name, current_app.instance_path)
    ctx = {}
    startup = os.environ.get('PYTHONSTARTUP')
    if startup and os.path.isfile(startup):
        with open(startup) as f:
            eval(compile(f.read(), startup, 'exec'), ctx)
    ctx.update(current_app.make_shell_context())
    code.interact(banner=banner, local=ctx)

@click.command('routes', short_help='Show the routes for the app.')
@click.option('--sort', '-s', type=click.Choice(('endpoint', 'methods', 'domain', 'rule', 'match')), default='endpoint', help="Method to sort routes by. 'match' is the order that Flask will match routes when dispatching a request.")
@click.option('--all-methods', is_flag=True, help='Show HEAD and OPTIONS methods.')
@with_appcontext
def routes_command(sort, all_methods):
    """Show all registered routes with endpoints and methods."""
    rules = list(current_app.url_map.iter_rules())
    if not rules:
        click.echo('No routes were registered.')
        return
    ignored = set() if all_methods else {'HEAD', 'OPTIONS'}
    rows = [[rule.endpoint, ', '.join(sorted((rule.methods or set()) - ignored)), rule.rule] for rule in rules]
    headers = ['Endpoint', 'Methods', 'Rule']
    sorts = ['endpoint', 'methods', 'rule']
    if sort in sorts:
        rows.sort(key=itemgetter(sorts.index(sort)))
    elif sort == 'match':
        current_app.url_map.update()
        order = current_app.url_map._sorted
        rows = [[rule.endpoint, ', '.join(sorted((rule.methods or set()) - ignored)), rule.rule] for rule in order]
    rows.insert(0, headers)
    widths = [max(len(row[i]) for row in rows) for i in range(len(headers))]
    rows.insert(1, ['-' * w for w in widths])
    for row in rows:
        click.echo('  '.join(cell.ljust(width) for cell, width in zip(row, widths)))

cli = FlaskGroup(
    name='flask',
    help="A general utility script for Flask applications.\n\nAn application to load must be given with the '--app' option,\n'FLASK_APP' environment variable, or with a 'wsgi.py' or 'app.py' file\nin the current directory.\n",
)

#@ 1130
def main():
    cli.main()

if __name__ == '__main__':
    main()
`;
