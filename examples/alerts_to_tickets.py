"""Receive alerts as they occur, and print a ticket for each as a JSON line: a webhook and its receiver.

Needs: a public https URL that leads to this machine's port, and a role that may change webhooks.
Run:   python alerts_to_tickets.py https://hooks.example.com/alerts --port 8080 | your-ticket-system
"""

import argparse
import json
import secrets
import sys
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue
from threading import Thread

from compute_ops_mgmt import ComputeOpsMgmt, Filter

SECRET = secrets.token_urlsafe()  # sent along with each alert: nothing is signed, by this we know who sends
FIELDS = {"id": "id", "server": "serverId", "summary": "message", "to do": "resolution", "at": "createdAt"}
ALERTS: SimpleQueue[dict[str, object]] = SimpleQueue()


class Receiver(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        challenge = self.headers.get("x-compute-ops-mgmt-verification-challenge")
        self.answer(200 if challenge else 404, json.dumps({"verification": challenge}).encode())

    def do_POST(self) -> None:
        if is_ours := secrets.compare_digest(self.headers.get("x-ticket-secret", "").encode(), SECRET.encode()):
            ALERTS.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.answer(200 if is_ours else 403)

    def answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url", help="where the service finds this machine")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--count", type=int, default=sys.maxsize, help="end after so many alerts, not only at Ctrl-C")
    args = parser.parse_args(argv)
    hook = {"name": "tickets", "destination": args.url, "state": "ENABLED", "headers": {"x-ticket-secret": SECRET}}
    hook["eventFilter"] = str((Filter("type") == "compute-ops/alert") & (Filter("operation") == "Created"))
    with ComputeOpsMgmt() as com, ThreadingHTTPServer(("", args.port), Receiver) as server:
        Thread(target=server.serve_forever, daemon=True).start()  # the challenge comes while the webhook is made
        made = com.v1beta1.webhooks.create(hook)
        try:
            for _ in range(args.count):
                alert = ALERTS.get()  # in no certain order, and some perhaps twice
                print(json.dumps({name: alert.get(field) for name, field in FIELDS.items()}), flush=True)
        finally:
            com.v1beta1.webhooks.delete(made.id or "")
            server.shutdown()


if __name__ == "__main__":
    main()
