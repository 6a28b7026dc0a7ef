# file config.toml: title = "My App"\n[server]\nhost = "0.0.0.0"\nport = 8080\ndebug = true\nratio = 0.5\ntags = ["a", "b"]\n[server.tls]\ncert = 'C:\\path'\n[[users]]\nname = "ann"\nborn = 1990-05-17\n[[users]]\nname = "bob"\nlast = 2024-01-02T03:04:05Z\n[paths]\n"quoted key" = """multi\nline"""\ninline = { x = 1, y = [1, 2] }\nhex = 0xff\nbig = 1_000\n
import tomllib
from pprint import pprint

with open("config.toml", "rb") as f:
    config = tomllib.load(f)
pprint(config)
print(config["server"]["port"] + 1, config["users"][0]["born"].year)
print(tomllib.loads("a.b.c = 1\nx = nan\n")["a"])
for bad in ("a = ", "a = 1\na = 2", "[x\n", "a = 01", "= 1", 'a = "unclosed'):
    try:
        tomllib.loads(bad)
    except tomllib.TOMLDecodeError as e:
        print(e)
tomllib.load(open("config.toml"))
