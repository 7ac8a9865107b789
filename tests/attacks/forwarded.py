"""X-Forwarded-For from somebody whom nobody trusts: to be counted as many, and to read the metrics."""

import attack

TRIES = 80

with attack.server() as server:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    counts = {}
    for number in range(TRIES):
        forged = {**form, "X-Forwarded-For": f"198.51.{number}.7, 2001:db8:{number:x}::1"}
        status, _, _ = server.ask("POST", "/sign-in", forged, f"email=somebody{number}@town.example".encode())
        counts[status] = counts.get(status, 0) + 1
    server.check("one sender is counted as one", counts.get(429, 0) >= TRIES - 65, str(counts))
    for forged in ("127.0.0.1", "::1", "127.0.0.1:80, 127.0.0.1"):
        status, _, _ = server.ask("GET", "/metrics", {"X-Forwarded-For": forged})
        server.check(f"the metrics stay shut to “{forged}”", status == 404, str(status))
