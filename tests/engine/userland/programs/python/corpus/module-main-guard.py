# file tool.py: print("tool as", __name__)\ndef run(): return 42\nif __name__ == "__main__":\n    print("script")\n
import tool
print(tool.run(), tool.__file__, tool.__doc__)
import importlib
m = importlib.import_module("tool"); print(m is tool)
from tool import missing
