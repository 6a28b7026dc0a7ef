# args: --help
import argparse
p = argparse.ArgumentParser(formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=70))
g = p.add_argument_group('network', 'Network options that are long')
g.add_argument('--host', default='localhost', help='host name'); g.add_argument('--port', '-p', type=int, help='the port number to listen on for new connections of clients')
p.add_argument('--a-very-long-option-name-here', metavar='VALUE', help='something')
p.add_argument('--secret', help=argparse.SUPPRESS)
p.add_argument('--pair', nargs=2, metavar=('KEY', 'VAL'))
p.parse_args()
