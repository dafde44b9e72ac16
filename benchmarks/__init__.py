"""Measurements for people; nothing here passes or fails."""
