# args: -v --name=bob file1
from optparse import OptionParser
p = OptionParser(usage="usage: %prog [options] arg", version="%prog 1.0", description="Old style.")
p.add_option("-v", "--verbose", action="store_true", dest="verbose", default=False, help="be loud")
p.add_option("-n", "--name", metavar="NAME", help="a name [default: %default]", default="x")
p.add_option("-c", "--count", type="int", default=1)
o, args = p.parse_args(); print(o, args, o.name, o.verbose)
p.print_help()
for a in (["-c", "x"], ["--zz"], ["--version"], ["-c"]):
    try: print(p.parse_args(a))
    except SystemExit as e: print("exit", e.code)
p.error("incorrect number of arguments")
