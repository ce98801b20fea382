"""What handlers share: who speaks, in which chat and language, by what right, and how they are answered.

May not touch delivery or sources; knows no single handler.
"""
