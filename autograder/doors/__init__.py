"""Integrations with other people's systems; every door leads to the same tests."""
