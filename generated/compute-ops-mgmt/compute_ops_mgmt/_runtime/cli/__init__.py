"""The command line of a client, made of what the generated package says of its operations. Needs the extra ``cli``."""
