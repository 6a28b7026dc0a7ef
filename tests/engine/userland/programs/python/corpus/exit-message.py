import sys
if len(sys.argv) < 2:
    sys.exit(f"usage: {sys.argv[0]} FILE")
