"""comgen: the OpenAPI description of an API -> a Python client that people like to use."""
