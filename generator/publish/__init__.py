"""A generated project becomes what others can install."""
