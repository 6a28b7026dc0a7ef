# args: -h
import argparse
p = argparse.ArgumentParser(prog='git')
p.add_argument('--debug', action='store_true')
s = p.add_subparsers(dest='cmd', required=True, help='sub-command help', title='commands', description='valid commands', metavar='CMD')
a = s.add_parser('add', help='add files', aliases=['a']); a.add_argument('path', nargs='*')
c = s.add_parser('commit', help='record changes'); c.add_argument('-m', '--message', required=True); c.set_defaults(func=print)
p.parse_args()
