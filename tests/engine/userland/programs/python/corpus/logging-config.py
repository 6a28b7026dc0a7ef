import logging
import logging.config
import sys

logging.config.dictConfig({
    "version": 1,
    "formatters": {"short": {"format": "%(levelname)s:%(name)s:%(message)s"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "short", "stream": "ext://sys.stdout", "level": "DEBUG"},
        "file": {"class": "logging.FileHandler", "filename": "app.log", "formatter": "short", "level": "WARNING"},
    },
    "loggers": {"app": {"handlers": ["console", "file"], "level": "DEBUG", "propagate": False}},
    "root": {"handlers": ["console"], "level": "ERROR"},
})
log = logging.getLogger("app")
child = logging.getLogger("app.db")
log.debug("starting %s", "up")
child.warning("slow query: %.2f s", 1.23456)
logging.info("root ignores this")
try:
    1 / 0
except ZeroDivisionError:
    child.exception("failed")
logging.shutdown()
print(open("app.log").read())
print(child.getEffectiveLevel(), logging.getLevelName(30))
