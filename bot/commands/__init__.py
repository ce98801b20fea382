"""The command line: one command a function, what each prints, and its exit code.

May not be imported by any other room; __main__ alone starts it.
"""
