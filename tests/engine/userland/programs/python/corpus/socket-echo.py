import socket
import threading


def serve(sock):
    conn, addr = sock.accept()
    with conn:
        while True:
            data = conn.recv(1024)
            if not data:
                break
            conn.sendall(data.upper())


server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("127.0.0.1", 0))
server.listen()
host, port = server.getsockname()
print(host, port > 0)
t = threading.Thread(target=serve, args=(server,))
t.start()
with socket.create_connection((host, port)) as s:
    s.sendall(b"hello")
    print(s.recv(1024))
    s.sendall(b"again\n")
    print(s.makefile().readline() if False else s.recv(1024))
t.join()
server.close()
try:
    socket.create_connection((host, port), timeout=1)
except ConnectionRefusedError as e:
    print(e)
    print(e.errno)
