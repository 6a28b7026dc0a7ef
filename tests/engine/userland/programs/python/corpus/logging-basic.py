import logging
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s:%(name)s:%(funcName)s:%(message)s")
log = logging.getLogger("app")
def work(x):
    log.debug("working on %s", x)
    try:
        return 10 / x
    except ZeroDivisionError:
        log.exception("failed")
work(5); work(0)
log.warning("careful"); logging.error("root error")
child = logging.getLogger("app.db"); child.setLevel(logging.ERROR); child.info("hidden"); child.critical("shown")
