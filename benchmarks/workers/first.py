"""`first.py MODULE URL`: from nothing to the answer of the first call, once; seconds and MiB as a line of JSON.

The clock runs from before anything of the client, or of what it needs, is imported.
"""

import sys
import time

start = time.perf_counter()
module = __import__(sys.argv[1])
client = module.connect(sys.argv[2])
items = module.list_groups(client)
seconds = time.perf_counter() - start

import memory  # noqa: E402 - the clock has stopped

resident = memory.now()

import json  # noqa: E402 - what follows counts no more

found = {"seconds": seconds, "memory": resident, "items": len(items), "kind": type(items[0]).__name__ if items else ""}
print(json.dumps(found))
