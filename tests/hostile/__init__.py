"""Descriptions that want to do harm, and what comgen makes of them."""
