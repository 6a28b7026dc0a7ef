import os
os.mkdir("data")
os.makedirs("data/x/y")
os.makedirs("data")
