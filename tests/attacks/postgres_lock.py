"""PostgreSQL: more reads wait behind a lock than there are connections. The others must not wait with them."""

import threading
import time

import attack

READS = 12

with attack.server(postgres=True) as server:
    locking = attack.psql(server.database, "BEGIN; LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(25)")
    answers = []

    def read():
        answers.append(attack.timed(lambda: server.ask("GET", "/account", {"Cookie": "relais=" + "x" * 43})))

    try:
        held = "SELECT count(*) FROM pg_locks WHERE relation = 'sessions'::regclass AND mode = 'AccessExclusiveLock' AND granted"
        end = time.monotonic() + 20
        while attack.asked(server.database, held) != "1" and time.monotonic() < end:
            time.sleep(0.05)
        threads = [threading.Thread(target=read) for _ in range(READS)]
        for thread in threads:
            thread.start()
        for path, within in (("/healthz", 2), ("/en/modules", 2), ("/", 8)):
            took, (status, _, _) = attack.timed(lambda: server.ask("GET", path))
            server.check(f"{path} answers beside {READS} reads behind a lock", status == 200 and took < within, f"{status} in {took:.1f} s")
        for thread in threads:
            thread.join()
        slowest = max(took for took, _ in answers)
        statuses = sorted({status for _, (status, _, _) in answers})
        server.check("the reads are told", slowest < 15 and 503 in statuses, f"{statuses}, the slowest in {slowest:.1f} s")
    finally:
        locking.kill()
        locking.wait()
    end = attack.psql(server.database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'BEGIN; LOCK%'")
    end.wait()
    status, _, _ = server.ask("GET", "/account", {"Cookie": "relais=" + "x" * 43})
    server.check("afterwards all is as before", status == 303, str(status))
