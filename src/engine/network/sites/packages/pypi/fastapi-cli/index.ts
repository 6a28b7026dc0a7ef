import type { PythonSource } from '../package-source.ts';

// DIFFERS: `fastapi run` and `fastapi dev` start uvicorn with its plain log lines: the banner that the real command draws is not simulated, nor is reloading.

/** fastapi-cli: finds the application as the real one does, and serves it by uvicorn. */
export const FASTAPI_CLI: PythonSource = {
  'fastapi_cli/__init__.py': `
__version__ = '0.0.20'
`,
  'fastapi_cli/__main__.py': `
from .cli import main

main()
`,
  'fastapi_cli/exceptions.py': `
class FastAPICLIException(Exception):
    pass
`,
  'fastapi_cli/discover.py': String.raw`
import importlib
import sys
from pathlib import Path

from .exceptions import FastAPICLIException

DEFAULT_PATHS = ('main.py', 'app.py', 'api.py', 'app/main.py', 'app/app.py', 'app/api.py')

def get_default_path():
    for text in DEFAULT_PATHS:
        path = Path(text)
        if path.is_file():
            return path
    raise FastAPICLIException('Could not find a default file to run, please provide an explicit path')

def import_string(path=None, app_name=None):
    path = Path(path) if path else get_default_path()
    if not path.exists():
        raise FastAPICLIException(f'Path does not exist {path}')
    module_path = path.resolve()
    if module_path.is_file() and module_path.stem == '__init__':
        module_path = module_path.parent
    names = [module_path.stem]
    root = module_path.parent
    while (root / '__init__.py').is_file():
        names.insert(0, root.name)
        root = root.parent
    sys.path.insert(0, str(root))
    module_name = '.'.join(names)
    module = importlib.import_module(module_name)
    from fastapi import FastAPI
    if app_name:
        if not hasattr(module, app_name):
            raise FastAPICLIException(f'Could not find app name {app_name} in {module_name}')
        if not isinstance(getattr(module, app_name), FastAPI):
            raise FastAPICLIException(f"The app name {app_name} in {module_name} doesn't seem to be a FastAPI app")
        return f'{module_name}:{app_name}'
    found = [name for name in ('app', 'api') if isinstance(getattr(module, name, None), FastAPI)]
    found += [name for name in dir(module) if isinstance(getattr(module, name), FastAPI)]
    if not found:
        raise FastAPICLIException('Could not find FastAPI app in module, try using --app')
    return f'{module_name}:{found[0]}'
`,
  'fastapi_cli/cli.py': String.raw`
import click
import uvicorn

from .discover import import_string
from .exceptions import FastAPICLIException

@click.group(context_settings={'help_option_names': ['--help']})
@click.version_option('0.0.20', '--version', message='FastAPI CLI version: %(version)s')
def app():
    """FastAPI CLI - The fastapi command line app."""

def serve(path, host, port, app_name, root_path, proxy_headers):
    try:
        target = import_string(path, app_name)
    except FastAPICLIException as error:
        click.echo(f'ERROR: {error}', err=True)
        raise SystemExit(1) from None
    uvicorn.run(target, host=host, port=port, root_path=root_path, proxy_headers=proxy_headers)

def options(host):
    def decorate(function):
        for option in (
            click.option('--proxy-headers/--no-proxy-headers', default=True, show_default=True),
            click.option('--app', 'app_name', default=None, help='The name of the variable that contains the FastAPI app.'),
            click.option('--root-path', default='', help='The path prefix that a proxy in front takes off.'),
            click.option('--reload/--no-reload', default=False, help='Restart when files change (not simulated).'),
            click.option('--workers', type=int, default=None, help='The number of worker processes (one serves here).'),
            click.option('--port', type=int, default=8000, show_default=True, envvar='PORT'),
            click.option('--host', default=host, show_default=True),
        ):
            function = option(function)
        return click.argument('path', required=False)(function)
    return decorate

@app.command()
@options('127.0.0.1')
def dev(path, host, port, app_name, root_path, proxy_headers, **others):
    """Run a FastAPI app in development mode."""
    serve(path, host, port, app_name, root_path, proxy_headers)

@app.command()
@options('0.0.0.0')
def run(path, host, port, app_name, root_path, proxy_headers, **others):
    """Run a FastAPI app in production mode."""
    serve(path, host, port, app_name, root_path, proxy_headers)

def main():
    app()
`,
};
