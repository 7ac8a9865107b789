"""Names of nested objects multiply: each value's name holds those of all objects around it."""

import attack

DEPTH, NAME, LEAVES = 100, 1_000, 12_000


def nested():
    leaves = ",".join(f'"{leaf}":1' for leaf in range(LEAVES))
    names = "".join(f'{{"{"n" * NAME}":' for _ in range(DEPTH))
    return f"{names}{{{leaves}}}{'}' * DEPTH}".encode()


BODIES = {
    "nested names": ("application/json", nested()),
    "lists in lists": ("application/json", b'{"a":' + b"[" * 120 + b"]" * 120 + b"}"),
    "a long list": ("application/json", b'{"a":[' + b"1," * 400_000 + b"1]}"),
    "empty objects": ("application/json", b'{"a":[' + b"{}," * 300_000 + b"{}]}"),
    "many fields": ("application/x-www-form-urlencoded", b"a=&" * 300_000),
    "a long name": ("application/x-www-form-urlencoded", b"n" * 1_000_000 + b"=1"),
}

with attack.server() as server:
    for what, (kind, body) in BODIES.items():
        for path in ("/api/v1/people", "/sign-in", "/sign-out"):
            took, (status, _, said) = attack.timed(lambda: server.ask("POST", path, {"Content-Type": kind}, body))
            figures = f"{len(body) // 1024} KB, {status} in {took:.2f} s, {len(said)} bytes said"
            server.check(f"{what} to {path}", status in (400, 413) and said and took < 5, figures)
