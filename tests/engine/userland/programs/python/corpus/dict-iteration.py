prices = {"apple": 1, "pear": 2, "kiwi": 0}
for name in prices:
    if prices[name] == 0:
        del prices[name]
