"""Fuzzing of comgen: mutated descriptions in, a package that imports or diagnostics out; all else is a finding.

`python -m fuzz` mutates whole descriptions and runs the whole pipeline; `python -m fuzz.guided` feeds text to the
loader and to the naming, led by coverage.
"""
