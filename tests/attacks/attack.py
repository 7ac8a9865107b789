"""What the attacks share: a server to attack, ways to ask it, and figures."""

import contextlib
import http.client
import json
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PATIENCE = 60
MEMORY = 20.0


def program():
    """The relais to attack: RELAIS_PROGRAM, or what cargo has built."""
    given = os.environ.get("RELAIS_PROGRAM")
    if given:
        return os.path.abspath(given)
    metadata = subprocess.check_output(["cargo", "metadata", "--offline", "--no-deps", "--format-version", "1"], cwd=ROOT)
    return os.path.join(json.loads(metadata)["target_directory"], "debug", "relais")


def timed(work):
    begun = time.monotonic()
    result = work()
    return time.monotonic() - begun, result


def psql(database, statement):
    return subprocess.Popen(["psql", "-qX", database, "-c", statement], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def asked(database, query):
    """What one query answers."""
    return subprocess.run(["psql", "-qXtA", database, "-c", query], capture_output=True, text=True).stdout.strip()


class Server:
    def __init__(self, folder, environment, files):
        self.folder, self.environment, self.failed = folder, environment, []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = open(os.path.join(folder, "log"), "wb")

        def limit():
            if files:
                resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

        self.process = subprocess.Popen(
            [program(), "serve", "--listen", f"127.0.0.1:{self.port}"],
            cwd=folder, env=environment, stdout=self.log, stderr=self.log, preexec_fn=limit)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                if self.ask("GET", "/healthz")[0] == 200:
                    break
            except OSError:
                pass
            if self.process.poll() is not None or time.monotonic() > end:
                sys.exit(f"the server did not start:\n{open(os.path.join(folder, 'log')).read()}")
            time.sleep(0.1)

    def connect(self, timeout=PATIENCE):
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def ask(self, method, path, headers=None, body=b"", timeout=PATIENCE):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body or None, {"Sec-Fetch-Site": "same-origin", **(headers or {})})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def relais(self, *words):
        """Runs a command of relais on this server's database, and gives what it says."""
        return subprocess.check_output([program(), *words], cwd=self.folder, env=self.environment, text=True)

    def memory(self):
        """What the process holds, in MB."""
        status = open(f"/proc/{self.process.pid}/status").read()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def check(self, what, holds, figures=""):
        print(f"  {'ok   ' if holds else 'WRONG'} {what}{': ' if figures else ''}{figures}", flush=True)
        if not holds:
            self.failed.append(what)


@contextlib.contextmanager
def server(files=None, postgres=False, memory=MEMORY, **settings):
    name = os.path.basename(sys.argv[0])
    print(name, flush=True)
    with tempfile.TemporaryDirectory(prefix="relais-attack-") as folder:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("RELAIS_")}
        environment.pop("DATABASE_URL", None)
        environment.update(settings, RELAIS_LOG__FILTER="warn")
        database = None
        if postgres:
            base = os.environ.get("TEST_POSTGRES_SERVER") or sys.exit("run it by: tests/postgres tests/attacks/run")
            database = f"relais_attack_{os.getpid()}"
            psql(base + "postgres", f"CREATE DATABASE {database}").wait()
            environment["DATABASE_URL"] = base + database
        one = Server(folder, environment, files)
        one.database = environment.get("DATABASE_URL")
        try:
            for _ in range(20):  # What is made once, is made before.
                one.ask("GET", "/")
                one.ask("GET", "/nothing")
                one.ask("POST", "/api/v1/people", {"Content-Type": "application/json"}, b"{}")
            before = one.memory()
            yield one
            one.check("it is alive", one.ask("GET", "/healthz")[0] == 200)
            after = one.memory()
            one.check("its memory is what it was", after - before < memory, f"{before:.0f} MB before, {after:.0f} MB after")
        finally:
            one.process.terminate()
            try:
                one.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                one.process.kill()
                one.process.wait()
            if database:
                psql(base + "postgres", f"DROP DATABASE {database} WITH (FORCE)").wait()
        if one.failed:
            sys.exit(f"{name}: {', '.join(one.failed)}")
