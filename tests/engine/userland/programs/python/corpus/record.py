"""Records what the CPython that runs this says to the programs beside it: python3.13 record.py
or to those of a text, each after a line `### name`: python3.13 record.py ../library-errors.txt

It must be 3.13.14 or a later 3.13, since the images have 3.13.14 and tracebacks show lines of the library. Debian's testing has one.

A program may begin with comments: `# args: a b`, `# stdin: text\\nmore`, `# file name: content`.
"""
import json, os, platform, re, shutil, subprocess, sys, sysconfig, tempfile

here = os.path.dirname(os.path.abspath(__file__))
library = sysconfig.get_path('stdlib')


def header(text):
    args, stdin, files = [], '', {}
    for line in text.split('\n'):
        m = re.match(r'# (args|stdin|file (\S+)): (.*)', line)
        if not m:
            break
        kind, name, value = m.groups()
        if kind == 'args':
            args = value.split()
        elif kind == 'stdin':
            stdin = value.replace('\\n', '\n')
        else:
            files[name] = value.replace('\\n', '\n')
    return args, stdin, files


def record(name, text):
    args, stdin, files = header(text)
    folder = tempfile.mkdtemp()
    files[name] = text
    for file, content in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, file)), exist_ok=True)
        with open(os.path.join(folder, file), 'w') as f:
            f.write(content)
    env = {'PATH': '/usr/local/bin:/usr/bin:/bin', 'HOME': '/root', 'TZ': 'UTC', 'LANG': 'C.UTF-8', 'PYTHONDONTWRITEBYTECODE': '1', 'USER': 'root'}
    run = subprocess.run([sys.executable, name, *args], input=stdin.encode(), capture_output=True, cwd=folder, env=env, timeout=60)
    shutil.rmtree(folder)
    # Addresses differ from run to run.
    clean = lambda s: re.sub(r'0x7[0-9a-f]{11}', '0x7f0000000000', s).replace(os.path.realpath(folder), '/app').replace(folder, '/app').replace(library, '/usr/local/lib/python3.13')
    return {'out': clean(run.stdout.decode()), 'err': clean(run.stderr.decode()), 'code': run.returncode if run.returncode >= 0 else 128 - run.returncode}


def load(path):
    with open(path) as f:
        return f.read()


def write(path, data):
    with open(path, 'w') as f:
        json.dump({'python': platform.python_version(), **data}, f, indent=2, ensure_ascii=False)
        f.write('\n')


if __name__ == '__main__':
    if sys.version_info < (3, 13, 14) or sys.version_info >= (3, 14):
        sys.exit('CPython 3.13.14 or a later 3.13 records, not ' + platform.python_version())
    if len(sys.argv) > 1:
        parts = re.split(r'^### (\S+)\n', load(sys.argv[1]), flags=re.M)
        runs = {name + '.py': record(name + '.py', text) for name, text in zip(parts[1::2], parts[2::2])}
        write(sys.argv[1].removesuffix('.txt') + '.json', {'runs': runs})
        sys.exit()
    target = os.path.join(here, 'recorded.json')
    known = json.loads(load(target))['programs']
    names = sorted(n for n in os.listdir(here) if n.endswith('.py') and n != 'record.py')
    runs = {name: record(name, load(os.path.join(here, name))) for name in names}
    # Where math is part of the interpreter, the message names no file of it; in the images it is a file.
    if 'math' in sys.builtin_module_names:
        runs['import-from-error.py'] = known['import-from-error.py']
    write(target, {'programs': runs})
