class ConfigError(Exception):
    """Raised when the configuration is wrong."""


def read(path):
    try:
        with open(path) as f:
            return f.read()
    except FileNotFoundError as e:
        raise ConfigError(f"cannot read {path}") from e


def load():
    try:
        return read("missing.ini")
    except ConfigError:
        defaults = {}
        return defaults["port"]


def main():
    try:
        load()
    except KeyError as error:
        error.add_note("a note about the key")
        error.add_note("and another\nover two lines")
        raise RuntimeError("start failed") from error
    finally:
        print("cleaning up")


try:
    main()
except RuntimeError as e:
    print(repr(e.__cause__), repr(e.__cause__.__context__), e.__suppress_context__, e.args)
    raise ExceptionGroup("several", [e, ValueError("x"), ExceptionGroup("inner", [TypeError("t")])])
