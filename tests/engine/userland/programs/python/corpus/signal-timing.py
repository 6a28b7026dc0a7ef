import signal, os, time
def h(n, frame): print("got", signal.Signals(n).name, n)
signal.signal(signal.SIGUSR1, h); signal.signal(signal.SIGTERM, h)
os.kill(os.getpid(), signal.SIGUSR1); os.kill(os.getpid(), signal.SIGTERM); time.sleep(0.01)
print(signal.SIGINT, repr(signal.SIGKILL), signal.getsignal(signal.SIGTERM) is h, signal.Signals(15), signal.strsignal(9), signal.SIGTERM == 15)
try:
    os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
except KeyboardInterrupt: print("interrupted")
class T(Exception): pass
def al(n, f): raise T("too slow")
signal.signal(signal.SIGALRM, al); signal.setitimer(signal.ITIMER_REAL, 0.05)
try: time.sleep(5)
except T as e: print(e)
t0 = time.perf_counter(); time.sleep(0.1); el = time.perf_counter() - t0; print(0.09 < el < 0.3, time.monotonic() > 0, time.strftime("%Y", time.gmtime(0)), time.gmtime(86400), time.mktime((2024, 1, 1, 0, 0, 0, 0, 1, 0)), time.asctime(time.gmtime(0)), time.ctime(0), time.strptime("2024-03-01", "%Y-%m-%d").tm_yday, time.timezone, time.tzname, type(time.time_ns()))
for f in (lambda: signal.signal(signal.SIGKILL, h), lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: os.kill(99999999, 0), lambda: signal.Signals(99)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGTERM)
