if True && False:
    pass
