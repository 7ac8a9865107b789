"""Methods that nobody has heard of, each of which once became a label of the metrics for ever."""

import attack

MANY, AT_ONCE = 3_000, 50


def lines(server):
    status, _, body = server.ask("GET", "/metrics")
    return len(body.splitlines()) if status == 200 else 0


with attack.server() as server:
    server.ask("INVENTED", "/nothing")
    before = lines(server)
    for first in range(0, MANY, AT_ONCE):
        with server.connect() as connection:
            head = "HTTP/1.1\r\nHost: x\r\n"
            asked = [f"M{number} /{number} {head}\r\n" for number in range(first, first + AT_ONCE - 1)]
            connection.sendall(("".join(asked) + f"LAST /healthz {head}Connection: close\r\n\r\n").encode())
            while connection.recv(65536):
                pass
    after = lines(server)
    server.check(f"{MANY} invented methods and addresses leave no labels", 0 < after <= before + 100, f"{before} lines before, {after} after")
