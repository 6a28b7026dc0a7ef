import time
t0 = time.monotonic()
for i in range(3):
    print("tick", i, flush=True); time.sleep(0.01)
dt = time.monotonic() - t0
print(dt >= 0.03, time.strftime("%Y-%m-%d", time.gmtime(0)), time.gmtime(86400).tm_mday, time.mktime((1970, 1, 2, 0, 0, 0, 0, 0, 0)), time.strptime("30 Nov 00", "%d %b %y").tm_year)
time.sleep(-1)
