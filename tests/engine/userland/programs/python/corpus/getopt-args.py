# args: -v --name=ann -n 3 file1 file2
import getopt
import sys

opts, args = getopt.getopt(sys.argv[1:], "vn:", ["name=", "help"])
print(opts, args)
for bad in (["-x"], ["--nam"], ["-n"], ["--unknown"]):
    try:
        print(getopt.getopt(bad, "vn:", ["name=", "help"]))
    except getopt.GetoptError as e:
        print(e, e.opt)
