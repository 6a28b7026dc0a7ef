import warnings, sys
def old(): warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
old()
warnings.warn("plain"); warnings.warn("plain")
for _ in range(2): warnings.warn("in loop", RuntimeWarning)
class MyW(UserWarning): pass
warnings.warn(MyW("custom"))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); old(); warnings.warn("x", FutureWarning)
    print([(str(i.message), i.category.__name__, i.lineno) for i in w])
with warnings.catch_warnings():
    warnings.simplefilter("ignore"); warnings.warn("silent")
x = 5
if x is 5: print("literal")
assert (x, "always true")
print("\d", "ok")
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("as error")
    except UserWarning as e: print("raised", e)
warnings.filterwarnings("error", category=MyW)
import datetime; datetime.datetime.utcnow()
warnings.warn("now fatal", MyW)
