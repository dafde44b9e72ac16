"""The command line: ``python -m`` with the name of the package."""

from ._commands import main

if __name__ == "__main__":
    main()
