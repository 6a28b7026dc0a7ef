import type { LibraryModule } from '../vm/module-registry.ts';

/** venv: virtual environments as CPython 3.13 lays them out; older versions leave out what they did not write yet. */
export const venv: LibraryModule = {
  source: String.raw`
import os, shlex, shutil, sys, sysconfig, types
import _venv
from _venv_scripts import SCRIPTS

CORE_VENV_DEPS = ('pip',) if sys.version_info >= (3, 12) else ('pip', 'setuptools')

def _folder(path):
    if not os.path.exists(path):
        os.makedirs(path)
    elif os.path.islink(path) or os.path.isfile(path):
        raise ValueError('Unable to create directory %r' % path)

class EnvBuilder:
    def __init__(self, system_site_packages=False, clear=False, symlinks=False, upgrade=False, with_pip=False, prompt=None, upgrade_deps=False, *, scm_ignore_files=frozenset()):
        self.system_site_packages = system_site_packages
        self.clear = clear
        self.symlinks = symlinks
        self.upgrade = upgrade
        self.with_pip = with_pip
        self.orig_prompt = prompt
        self.prompt = os.path.basename(os.getcwd()) if prompt == '.' else prompt
        self.upgrade_deps = upgrade_deps
        self.scm_ignore_files = frozenset(map(str.lower, scm_ignore_files))

    def create(self, env_dir):
        context = self.ensure_directories(os.path.abspath(env_dir))
        for scm in self.scm_ignore_files:
            getattr(self, f'create_{scm}_ignore_file')(context)
        wanted = self.system_site_packages
        self.system_site_packages = False
        self.create_configuration(context)
        self.setup_python(context)
        if self.with_pip:
            self._setup_pip(context)
        if not self.upgrade:
            self.setup_scripts(context)
            self.post_setup(context)
        if wanted:
            self.system_site_packages = True
            self.create_configuration(context)
        if self.upgrade_deps:
            self.upgrade_dependencies(context)

    def clear_directory(self, path):
        for name in os.listdir(path):
            full = os.path.join(path, name)
            if os.path.isdir(full) and not os.path.islink(full):
                shutil.rmtree(full)
            else:
                os.remove(full)

    def ensure_directories(self, env_dir):
        if os.pathsep in os.fspath(env_dir):
            raise ValueError(f'Refusing to create a venv in {env_dir} because it contains the PATH separator {os.pathsep}.')
        if os.path.exists(env_dir) and self.clear:
            self.clear_directory(env_dir)
        name = os.path.split(env_dir)[1]
        python = 'python%d.%d' % sys.version_info[:2]
        context = types.SimpleNamespace(env_dir=env_dir, env_name=name)
        context.prompt = name if self.prompt is None else self.prompt
        _folder(env_dir)
        context.executable = sys._base_executable
        context.python_dir, context.python_exe = os.path.split(os.path.abspath(context.executable))
        context.inc_path = os.path.join(env_dir, 'include', python)
        context.lib_path = os.path.join(env_dir, 'lib', python, 'site-packages')
        context.bin_name = 'bin'
        context.bin_path = os.path.join(env_dir, 'bin')
        _folder(context.inc_path if sys.version_info >= (3, 11) else os.path.dirname(context.inc_path))
        _folder(context.lib_path)
        link = os.path.join(env_dir, 'lib64')
        if not os.path.exists(link):
            os.symlink('lib', link)
        _folder(context.bin_path)
        context.env_exe = context.env_exec_cmd = os.path.join(context.bin_path, context.python_exe)
        return context

    def create_configuration(self, context):
        context.cfg_path = os.path.join(context.env_dir, 'pyvenv.cfg')
        lines = [f'home = {context.python_dir}', f'include-system-site-packages = {str(self.system_site_packages).lower()}', 'version = %d.%d.%d' % sys.version_info[:3]]
        if self.prompt is not None:
            lines.append(f'prompt = {self.prompt!r}')
        if sys.version_info >= (3, 11):
            lines.append('executable = ' + os.path.realpath(sys.executable))
            words = [sys.executable, '-m venv']
            for on, word in [(not self.symlinks, '--copies'), (not self.with_pip, '--without-pip'), (self.system_site_packages, '--system-site-packages'), (self.clear, '--clear'), (self.upgrade, '--upgrade'), (self.upgrade_deps, '--upgrade-deps'), (self.orig_prompt is not None, f'--prompt="{self.orig_prompt}"'), (sys.version_info >= (3, 13) and not self.scm_ignore_files, '--without-scm-ignore-files')]:
                if on:
                    words.append(word)
            lines.append('command = ' + ' '.join(words + [context.env_dir]))
        with open(context.cfg_path, 'w', encoding='utf-8') as file:
            file.write('\n'.join(lines) + '\n')

    def symlink_or_copy(self, src, dst, relative_symlinks_ok=False):
        if not self.symlinks:
            shutil.copyfile(src, dst)
        elif not os.path.islink(dst):
            os.symlink(os.path.basename(src) if relative_symlinks_ok else src, dst)

    def create_git_ignore_file(self, context):
        with open(os.path.join(context.env_dir, '.gitignore'), 'w', encoding='utf-8') as file:
            file.write('# Created by venv; see https://docs.python.org/3/library/venv.html\n*\n')

    def setup_python(self, context):
        def place(src, dst, beside):
            self.symlink_or_copy(src, dst, relative_symlinks_ok=beside)
            if not os.path.islink(dst):
                os.chmod(dst, 0o755)
        place(context.executable, context.env_exe, False)
        for name in ('python', 'python3', 'python3.%d' % sys.version_info[1]):
            path = os.path.join(context.bin_path, name)
            if not os.path.exists(path):
                place(context.env_exe, path, True)

    def _setup_pip(self, context):
        if not _venv.seed(context.env_dir, context.env_exec_cmd):
            print(f'''The virtual environment was not created successfully because ensurepip is not
available.  On Debian/Ubuntu systems, you need to install the python3-venv
package using the following command.

    apt install python{sysconfig.get_python_version()}-venv

You may need to use sudo with that command.  After installing the python3-venv
package, recreate your virtual environment.

Failing command: {context.env_exec_cmd}
''')
            sys.exit(1)

    def setup_scripts(self, context):
        for name, text in SCRIPTS.items():
            path = os.path.join(context.bin_path, name)
            with open(path, 'w', encoding='utf-8') as file:
                file.write(text if name.endswith('.ps1') else self.replace_variables(text, context))

    def post_setup(self, context):
        pass

    def replace_variables(self, text, context):
        for name, value in [('DIR', context.env_dir), ('NAME', context.env_name), ('PROMPT', context.prompt), ('BIN_NAME', context.bin_name), ('PYTHON', context.env_exe)]:
            text = text.replace(f'__VENV_{name}__', shlex.quote(value))
        return text

    def upgrade_dependencies(self, context):
        import subprocess
        subprocess.check_output([context.env_exec_cmd, '-m', 'pip', 'install', '--upgrade', *CORE_VENV_DEPS], cwd=context.env_dir)

def create(env_dir, system_site_packages=False, clear=False, symlinks=False, with_pip=False, prompt=None, upgrade_deps=False, *, scm_ignore_files=frozenset()):
    EnvBuilder(system_site_packages=system_site_packages, clear=clear, symlinks=symlinks, with_pip=with_pip, prompt=prompt, upgrade_deps=upgrade_deps, scm_ignore_files=scm_ignore_files).create(env_dir)

def main(args=None):
    import argparse
    parser = argparse.ArgumentParser(prog=__name__, description='Creates virtual Python environments in one or more target directories.', epilog='Once an environment has been created, you may wish to activate it, e.g. by sourcing an activate script in its bin directory.')
    add = parser.add_argument
    add('dirs', metavar='ENV_DIR', nargs='+', help='A directory to create the environment in.')
    add('--system-site-packages', default=False, action='store_true', dest='system_site', help='Give the virtual environment access to the system site-packages dir.')
    group = parser.add_mutually_exclusive_group()
    group.add_argument('--symlinks', default=True, action='store_true', dest='symlinks', help='Try to use symlinks rather than copies, when symlinks are not the default for the platform.')
    group.add_argument('--copies', default=False, action='store_false', dest='symlinks', help='Try to use copies rather than symlinks, even when symlinks are the default for the platform.')
    add('--clear', default=False, action='store_true', dest='clear', help='Delete the contents of the environment directory if it already exists, before environment creation.')
    add('--upgrade', default=False, action='store_true', dest='upgrade', help='Upgrade the environment directory to use this version of Python, assuming Python has been upgraded in-place.')
    add('--without-pip', dest='with_pip', default=True, action='store_false', help='Skips installing or upgrading pip in the virtual environment (pip is bootstrapped by default)')
    add('--prompt', help='Provides an alternative prompt prefix for this environment.')
    add('--upgrade-deps', default=False, action='store_true', dest='upgrade_deps', help=f'Upgrade core dependencies ({", ".join(CORE_VENV_DEPS)}) to the latest version in PyPI')
    if sys.version_info >= (3, 13):
        add('--without-scm-ignore-files', dest='scm_ignore_files', action='store_const', const=frozenset(), default=frozenset(['git']), help='Skips adding SCM ignore files to the environment directory (Git is supported by default).')
    options = parser.parse_args(args)
    if options.upgrade and options.clear:
        raise ValueError('you cannot supply --upgrade and --clear together.')
    builder = EnvBuilder(system_site_packages=options.system_site, clear=options.clear, symlinks=options.symlinks, upgrade=options.upgrade, with_pip=options.with_pip, prompt=options.prompt, upgrade_deps=options.upgrade_deps, scm_ignore_files=getattr(options, 'scm_ignore_files', frozenset()))
    for folder in options.dirs:
        builder.create(folder)
`,
};

/** `python -m venv`. */
export const venvMain: LibraryModule = {
  source: `
import sys
from . import main
rc = 1
try:
    main()
    rc = 0
except Exception as e:
    print('Error: %s' % e, file=sys.stderr)
sys.exit(rc)
`,
};
