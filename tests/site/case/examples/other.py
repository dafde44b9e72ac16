"""Of another package: it is left out."""

import json

print(json.dumps({}))
