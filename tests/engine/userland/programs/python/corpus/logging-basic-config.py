import logging
logging.debug("hidden")
logging.warning("to stderr")
logging.basicConfig(level=logging.DEBUG, format="ignored %(message)s")
logging.info("still hidden")
logging.basicConfig(level=logging.DEBUG, format="%(asctime)s [%(levelname)s] %(message)s", datefmt="DATE", force=True)
logging.debug("now shown %s %s", 1, {"a": 2})
logger = logging.getLogger(__name__); logger.info("main logger %(x)s", {"x": 5})
def f():
    try:
        {}["missing"]
    except KeyError as e:
        logger.error("lookup failed: %s", e, exc_info=True)
f()
logging.disable(logging.INFO); logger.info("off"); logger.warning("on")
logger.warn("deprecated")
logging.basicConfig(level="WARNING", format="%(name)s", style="$")
