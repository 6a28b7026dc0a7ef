import signal, os, time
def handler(sig, frame): print("got", signal.Signals(sig).name)
signal.signal(signal.SIGUSR1, handler); signal.signal(signal.SIGTERM, handler)
os.kill(os.getpid(), signal.SIGUSR1); time.sleep(0.01); os.kill(os.getpid(), signal.SIGTERM); time.sleep(0.01)
print(signal.getsignal(signal.SIGUSR1) is handler, signal.SIGINT, int(signal.SIGKILL))
try:
    os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
except KeyboardInterrupt: print("interrupted")
signal.signal(signal.SIGTERM, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGTERM)
time.sleep(1); print("not reached")
