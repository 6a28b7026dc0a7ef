# args: --count 3 -v input.txt --names a b
import argparse
p = argparse.ArgumentParser(description="Process a file.")
p.add_argument("file")
p.add_argument("--count", type=int, default=1, help="how often")
p.add_argument("-v", "--verbose", action="store_true")
p.add_argument("--names", nargs="*")
args = p.parse_args()
print(args.file, args.count, args.verbose, args.names)
print(args)
p.print_help()
