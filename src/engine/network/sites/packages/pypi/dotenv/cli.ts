/** dotenv/cli.py. */
export const CLI = String.raw`
import json, os, shlex, sys
try:
    import click
except ImportError:
    sys.stderr.write('It seems python-dotenv is not installed with cli option. \nRun pip install "python-dotenv[cli]" to fix this.')
    sys.exit(1)
from .version import __version__
from .main import dotenv_values, set_key, unset_key

def _path():
    return os.path.join(os.getcwd(), '.env')

@click.group()
@click.option('-f', '--file', default=_path, type=click.Path(file_okay=True), help='Location of the .env file, defaults to .env file in current working directory.')
@click.option('-q', '--quote', default='always', type=click.Choice(['always', 'never', 'auto']), help='Whether to quote or not the variable values. Default mode is always. This does not affect parsing.')
@click.option('-e', '--export', default=False, type=click.BOOL, help="Whether to write the dot file as an executable bash script.")
@click.version_option(version=__version__)
@click.pass_context
def cli(ctx, file, quote, export):
    """This script is used to set, get or unset values from a .env file."""
    ctx.obj = {'QUOTE': quote, 'EXPORT': export, 'FILE': file}

def _values(ctx):
    file = ctx.obj['FILE']
    try:
        with open(file) as stream:
            return dotenv_values(stream=stream)
    except OSError as exc:
        print('Error opening env file: %s' % exc, file=sys.stderr)
        sys.exit(2)

@cli.command('list')
@click.pass_context
@click.option('--format', 'output_format', default='simple', type=click.Choice(['simple', 'json', 'shell', 'export']), help='The format in which to display the list. Default format is simple, which displays name=value without quotes.')
def list_values(ctx, output_format):
    """Display all the stored key/value."""
    values = _values(ctx)
    if output_format == 'json':
        click.echo(json.dumps(values, indent=2, sort_keys=True))
        return
    for key in sorted(values):
        if values[key] is not None:
            value = shlex.quote(values[key]) if output_format in ('export', 'shell') else values[key]
            click.echo('%s%s=%s' % ('export ' if output_format == 'export' else '', key, value))

@cli.command('set')
@click.pass_context
@click.argument('key', required=True)
@click.argument('value', required=True)
def set_value(ctx, key, value):
    """Store the given key/value."""
    success, key, value = set_key(ctx.obj['FILE'], key, value, ctx.obj['QUOTE'], ctx.obj['EXPORT'])
    if not success:
        sys.exit(1)
    click.echo('%s=%s' % (key, value))

@cli.command()
@click.pass_context
@click.argument('key', required=True)
def get(ctx, key):
    """Retrieve the value for the given key."""
    found = _values(ctx).get(key)
    if found is None:
        sys.exit(1)
    click.echo(found)

@cli.command()
@click.pass_context
@click.argument('key', required=True)
def unset(ctx, key):
    """Removes the given key."""
    success, key = unset_key(ctx.obj['FILE'], key, ctx.obj['QUOTE'])
    if not success:
        sys.exit(1)
    click.echo('Successfully removed %s' % key)

@cli.command(context_settings={'ignore_unknown_options': True, 'allow_extra_args': True, 'allow_interspersed_args': False})
@click.pass_context
@click.option('--override/--no-override', default=True, help='Override variables from the environment file with those from the .env file.')
@click.argument('commandline', nargs=-1, type=click.UNPROCESSED)
def run(ctx, override, commandline):
    """Run command with environment variables present."""
    if not os.path.isfile(ctx.obj['FILE']):
        raise click.BadParameter("Invalid value for '-f' \"%s\" does not exist." % ctx.obj['FILE'], ctx=ctx)
    values = {k: v for k, v in dotenv_values(ctx.obj['FILE']).items() if v is not None and (override or k not in os.environ)}
    if not commandline:
        click.echo('No command given.')
        sys.exit(1)
    os.execvpe(commandline[0], list(commandline), {**os.environ, **values})
`;
