values = [x for x in range(3)]
yield values
