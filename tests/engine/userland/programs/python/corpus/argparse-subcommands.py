# args: add milk --qty 2
import argparse
p = argparse.ArgumentParser(prog="todo")
sub = p.add_subparsers(dest="cmd", required=True)
a = sub.add_parser("add", help="add an item")
a.add_argument("item"); a.add_argument("--qty", type=int, default=1)
l = sub.add_parser("list", help="list items")
args = p.parse_args()
print(args)
print(p.format_help())
print(a.format_usage())
