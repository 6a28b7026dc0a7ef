class ConfigError(Exception):
    pass

def load(path):
    try:
        return open(path).read()
    except FileNotFoundError as e:
        raise ConfigError(f"cannot load {path}") from e

def main():
    try:
        load("nope.cfg")
    except ConfigError as e:
        print(type(e.__cause__).__name__, e)
    try:
        int("abc")
    except ValueError:
        [][0]

main()
