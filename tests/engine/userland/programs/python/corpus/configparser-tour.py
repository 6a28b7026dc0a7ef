import configparser, sys
c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
timeout = 30
base = /srv

[server]
host = localhost
port: 8080
debug = yes
path = %(base)s/www
# comment
; other
multi = one
    two
empty =

[db]
url = x=y
""")
print(c.sections(), c["server"]["host"], c.getint("server", "port"), c.getboolean("server", "debug"), c.get("server", "path"), c["db"]["url"], repr(c["server"]["multi"]), repr(c["server"]["empty"]))
print(c.getfloat("db", "timeout"), c.has_section("nope"), c.has_option("db", "host"), c.get("db", "nope", fallback="fb"), list(c["server"]), dict(c["db"]), c.options("db"), "db" in c)
c["new"] = {"a": "1", "b": "two"}
c.set("new", "c", "3"); c.add_section("empty"); c.remove_option("server", "multi"); c.remove_section("db")
c.write(sys.stdout)
print(c["server"].getint("port") + 1, c["new"].get("zz"), c.items("new"), c.defaults(), c["DEFAULT"]["timeout"], c)
print(c["server"])
for f in (lambda: c.get("server", "zz"), lambda: c.get("zz", "a"), lambda: c["zz"], lambda: c.getint("server", "host"), lambda: c.add_section("new"), lambda: c.set("new", "x", 5), lambda: c.getboolean("server", "host"), lambda: c.read_string("no section"), lambda: c.read_string("[a]\nx=1\nx=2"), lambda: c.read_string("[a]\n[a]"), lambda: c.read_string("[a]\njunk line\n")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(c.read("missing.ini"))
r = configparser.RawConfigParser(allow_no_value=True); r.read_string("[s]\nkey\nx=%(y)s"); print(r["s"]["key"], r["s"]["x"])
c["server"]["nokey"]
