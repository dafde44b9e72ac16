"""What every call of this package shares; the modules beside this folder only say what each call is."""
