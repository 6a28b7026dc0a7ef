"""Records what the CPython that runs this says to the programs beside it: python3.13 record.py

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


def record(name):
    with open(os.path.join(here, name)) as f:
        text = f.read()
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


if __name__ == '__main__':
    names = sorted(n for n in os.listdir(here) if n.endswith('.py') and n != 'record.py')
    runs = {name: record(name) for name in names}
    with open(os.path.join(here, 'recorded.json'), 'w') as f:
        json.dump({'python': platform.python_version(), 'programs': runs}, f, indent=2, ensure_ascii=False)
        f.write('\n')
