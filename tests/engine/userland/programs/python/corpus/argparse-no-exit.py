import argparse
p = argparse.ArgumentParser(exit_on_error=False); p.add_argument('--i', type=int)
try: p.parse_args(['--i', 'x'])
except argparse.ArgumentError as e: print('caught', e, e.argument_name, e.message)
try: p.parse_args(['--zz'])
except SystemExit as e: print('exit', e.code)
except argparse.ArgumentError as e: print('err', e)
print(argparse.Namespace(a=1, b='x'), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1))
