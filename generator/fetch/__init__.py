"""From the URL of a description to its bytes, and what is remembered of them; the only part that reaches the network.

`download.py` and `transport.py` load the HTTP client: whoever needs it imports them, nobody else pays.
"""
