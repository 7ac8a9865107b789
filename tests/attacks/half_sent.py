"""Bodies that begin and never end, more of them than the server may have files."""

import select
import time

import attack

FILES, MANY = 512, 600
PATHS = [("POST", "/sign-in"), ("POST", "/sign-out"), ("POST", "/api/v1/people"), ("GET", "/"), ("POST", "/nothing")]


def begin(server, method, path):
    connection = server.connect()
    head = f"{method} {path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 100000\r\n\r\nhalf"
    connection.sendall(head.encode())
    return connection


def ended(connection, until):
    """Whether the server ended the connection, and what it said before."""
    said = b""
    try:
        while time.monotonic() < until:
            connection.settimeout(max(0.05, until - time.monotonic()))
            piece = connection.recv(65536)
            if not piece:
                return True, said
            said += piece
    except TimeoutError:
        return False, said
    except OSError:
        return True, said
    return False, said


def open_after(connections, seconds):
    """How many of the connections the server has not ended by then. All are read, as a browser would."""
    until, waiting = time.monotonic() + seconds, set(connections)
    for connection in waiting:
        connection.setblocking(False)
    while waiting and time.monotonic() < until:
        for connection in select.select(waiting, [], [], 0.5)[0]:
            try:
                over = not connection.recv(65536)
            except OSError:
                over = True
            if over:
                waiting.discard(connection)
    for connection in connections:
        connection.close()
    return len(waiting)


with attack.server(files=FILES, RELAIS_WEB__BODY_SECONDS="2") as server:
    for method, path in PATHS:
        connection = begin(server, method, path)
        over, said = ended(connection, time.monotonic() + 12)
        status = said.split(b" ", 2)[1].decode() if said else "nothing"
        server.check(f"half a body to {method} {path} is ended in words", over and status == "408" and len(said) > 300, status)
        connection.close()
    connections = [begin(server, *PATHS[number % len(PATHS)]) for number in range(MANY)]
    took, (status, _, _) = attack.timed(lambda: server.ask("GET", "/healthz", timeout=30))
    server.check(f"it answers while {MANY} half-sent bodies wait, with {FILES} files", status == 200 and took < 20, f"{took:.1f} s")
    took, left = attack.timed(lambda: open_after(connections, 30))
    server.check("all of them are ended", left == 0, f"{left} left after {took:.1f} s")
    # One byte now and then is no body either.
    slow = begin(server, "POST", "/sign-in")
    begun = time.monotonic()
    try:
        while time.monotonic() < begun + 10:
            slow.sendall(b"x")
            time.sleep(0.2)
            slow.settimeout(0.01)
            try:
                if slow.recv(65536):
                    break
            except TimeoutError:
                pass
    except OSError:
        pass
    took = time.monotonic() - begun
    server.check("a body that drips has an end", took < 8, f"{took:.1f} s")
