"""Writes the page that a student reads."""
