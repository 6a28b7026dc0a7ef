import sys
print("working")
print("problem", file=sys.stderr)
sys.exit(3)
