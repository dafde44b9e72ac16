"""A fake of a whole API, in process: what it knows of the API is data; nothing of this is loaded by a client."""
