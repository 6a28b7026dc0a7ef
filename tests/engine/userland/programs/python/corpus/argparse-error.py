# args: --count x
import argparse
p = argparse.ArgumentParser(prog="tool")
p.add_argument("--count", type=int)
p.add_argument("--mode", choices=["a", "b"], required=True)
p.parse_args()
