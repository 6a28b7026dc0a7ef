# args: -v --level 3 convert --to json in.txt out.json
import argparse


def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{n} is not positive")
    return n


parser = argparse.ArgumentParser(prog="tool", description="Converts files between formats, and tells about them.", epilog="Report bugs to nobody.")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("--level", type=positive, default=1, metavar="N", help="compression level (default: %(default)s)")
parser.add_argument("--version", action="version", version="%(prog)s 1.2")
sub = parser.add_subparsers(dest="command", required=True, title="commands", help="what to do")
conv = sub.add_parser("convert", help="convert a file", aliases=["c"])
conv.add_argument("source")
conv.add_argument("target", nargs="?", default="-")
conv.add_argument("--to", choices=["json", "csv", "xml"], default="csv")
info = sub.add_parser("info", help="show facts about files")
info.add_argument("files", nargs="+")
group = info.add_mutually_exclusive_group()
group.add_argument("--long", action="store_true")
group.add_argument("--short", action="store_true")

args = parser.parse_args()
print(args)
parser.print_help()
conv.print_help()
info.print_usage()
print(parser.parse_args(["info", "a", "b", "--short"]))
for bad in (["--level", "0", "info", "x"], ["info", "--long", "--short", "x"], ["convert", "x", "--to", "pdf"], ["nothing"], []):
    try:
        parser.parse_args(bad)
    except SystemExit as e:
        print("exit", e.code)
