import os
import signal
import time


def handler(signum, frame):
    print("got", signal.Signals(signum).name, "in", frame.f_code.co_name)


signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGTERM, handler)


def main():
    os.kill(os.getpid(), signal.SIGUSR1)
    time.sleep(0.01)
    signal.raise_signal(signal.SIGTERM)
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
    try:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(1)
    except KeyboardInterrupt:
        print("interrupted")
    signal.signal(signal.SIGALRM, lambda s, f: print("alarm"))
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    signal.pause()
    print(signal.strsignal(9), signal.SIGKILL, int(signal.SIGHUP))
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


main()
try:
    signal.signal(signal.SIGKILL, handler)
except OSError as e:
    print(e)
os.kill(os.getpid(), signal.SIGTERM)
time.sleep(1)
print("never")
