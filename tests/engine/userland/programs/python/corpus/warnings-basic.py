import warnings
def old(): warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2); return 1
old()
warnings.warn("just a warning")
for _ in range(2): warnings.warn("once per place")
warnings.filterwarnings("error")
warnings.warn("now an error")
