"""A normalized document -> the intermediate representation of one API, with every Python name in it."""
