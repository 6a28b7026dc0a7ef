DEBUG = False
settings = {"level": 1}
def toggle():
    global DEBUG
    DEBUG = not DEBUG
    settings["level"] += 1
def read(): return DEBUG, settings
toggle(); print(read(), DEBUG)
def shadow():
    settings = "local"
    return settings
print(shadow(), settings, __name__, __file__.endswith("global-config.py"), __doc__, globals()["DEBUG"], "toggle" in dir(), callable(toggle), sorted(k for k in locals() if not k.startswith("_")))
def outer():
    v = 1
    def inner():
        print(v)
        if False: v2 = v
        del_me = 5
        del del_me
        return del_me
    inner()
outer()
