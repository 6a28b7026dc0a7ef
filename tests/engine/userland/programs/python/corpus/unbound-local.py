count = 0


def bump():
    if count < 10:
        count = count + 1
    return count


bump()
