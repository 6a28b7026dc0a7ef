# args: 100 -u C
import sys
def c_to_f(c): return c * 9 / 5 + 32
def f_to_c(f): return (f - 32) * 5 / 9
def main(argv):
    if len(argv) < 2:
        print("Usage: temp VALUE [-u C|F]", file=sys.stderr)
        return 2
    value = float(argv[1])
    unit = argv[argv.index("-u") + 1] if "-u" in argv else "C"
    convert = {"C": c_to_f, "F": f_to_c}[unit]
    print(f"{value}{unit} = {convert(value):.1f}")
    main([argv[0], "abc"])
if __name__ == "__main__":
    sys.exit(main(sys.argv))
