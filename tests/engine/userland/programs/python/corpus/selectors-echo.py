import selectors
import socket
import select

sel = selectors.DefaultSelector()
srv = socket.socket()
srv.bind(("127.0.0.1", 0))
srv.listen()
srv.setblocking(False)
sel.register(srv, selectors.EVENT_READ, data="server")
client = socket.create_connection(srv.getsockname())
client.sendall(b"ping")
seen = 0
while seen < 2:
    for key, mask in sel.select(timeout=1):
        if key.data == "server":
            conn, addr = key.fileobj.accept()
            conn.setblocking(False)
            sel.register(conn, selectors.EVENT_READ, data="conn")
            print("accepted", addr[0])
        else:
            print(key.fileobj.recv(100))
            key.fileobj.send(b"pong")
            sel.unregister(key.fileobj)
            seen = 2
print(client.recv(10))
r, w, x = select.select([client], [client], [], 0)
print(len(r), len(w), x)
try:
    srv.accept()
except BlockingIOError as e:
    print(e)
