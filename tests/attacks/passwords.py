"""Many passwords at once, all refused: once each was hashed before it was counted, and took 19 MB and the time of all others."""

import threading
from urllib.parse import urlencode

import attack

GUESSERS, EACH = 60, 5
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

with attack.server(RELAIS_ACCOUNTS__TRIES_PER_PEER="60") as server:
    server.relais("people", "add", "--email", "ana@town.example", "--name", "Ana")

    def guess(address, password):
        body = urlencode({"email": address, "password": password, "by": "password"}).encode()
        return server.ask("POST", "/sign-in", FORM, body)[0]

    quiet, _ = attack.timed(lambda: server.ask("GET", "/sign-in"))
    statuses, slow = [], []

    def guesser(number):
        for turn in range(EACH):
            statuses.append(guess(f"somebody-{number}@town.example", f"le chat mange tard {turn}"))

    threads = [threading.Thread(target=guesser, args=(number,)) for number in range(GUESSERS)]
    peak = server.memory()

    def flood():
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            global peak
            peak = max(peak, server.memory())
            slow.append(attack.timed(lambda: server.ask("GET", "/sign-in"))[0])
            threading.Event().wait(0.02)

    before = server.memory()
    took, _ = attack.timed(flood)
    refused = statuses.count(429)
    figures = f"{len(statuses)} guesses in {took:.1f} s, {refused} refused"
    server.check("guesses beyond the limit are refused", refused >= len(statuses) - 60, figures)
    server.check("the others wait no longer than before", max(slow) < 1, f"{quiet * 1000:.0f} ms quiet, {max(slow) * 1000:.0f} ms at worst")
    server.check("few passwords are hashed at once", peak - before < 120, f"{before:.0f} MB before, {peak:.0f} MB at most")

    # What is refused already costs next to nothing.
    one, _ = attack.timed(lambda: [guess("somebody-1@town.example", "again") for _ in range(50)])
    server.check("a refusal costs a read", one < 5, f"{one / 50 * 1000:.1f} ms each")

    # Nobody is kept from their link by somebody who guesses at their password: links are counted apart.
    status = server.ask("POST", "/sign-in", FORM, urlencode({"email": "ana@town.example", "by": "link"}).encode())[0]
    server.check("a link is still to be had", status == 200, str(status))
