# args: remove
import argparse, sys
def cmd_add(a): print("adding", a.name, a.priority)
def cmd_list(a): print("list", a.all)
p = argparse.ArgumentParser(prog="todo", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
p.add_argument("--db", default="todo.db", help="database file")
sub = p.add_subparsers(dest="command", required=True, title="commands", metavar="COMMAND", help="what to do")
a = sub.add_parser("add", help="add an item", description="Adds.", aliases=["a"])
a.add_argument("name"); a.add_argument("-p", "--priority", type=int, choices=range(1, 4), default=2, help="how urgent")
a.set_defaults(func=cmd_add)
l = sub.add_parser("list", help="list items"); l.add_argument("--all", action="store_true"); l.set_defaults(func=cmd_list)
for argv in (["add", "milk", "-p", "3"], ["list"], ["a", "x"], ["--db", "z", "list", "--all"], ["add"], ["add", "x", "-p", "9"], [], ["add", "-h"], ["-h"], ["list", "extra"]):
    try:
        ns = p.parse_args(argv); print(ns.command, ns.db); ns.func(ns)
    except SystemExit as e: print("exit", e.code)
def positive(s):
    n = int(s)
    if n <= 0: raise argparse.ArgumentTypeError(f"{s} is not positive")
    return n
q = argparse.ArgumentParser(prog="q", add_help=False, usage="%(prog)s [options] N", description=None)
q.add_argument("n", type=positive); q.add_argument("--file", type=argparse.FileType("r")); q.add_argument("--req", required=True)
for argv in (["5", "--req", "1"], ["-5", "--req", "1"], ["0", "--req", "1"], ["x", "--req", "1"], ["5"], ["5", "--req", "x", "--file", "nope.txt"]):
    try: print(q.parse_args(argv))
    except SystemExit as e: print("exit", e.code)
p.parse_args()
