"""The schema, step by step. A released migration is never edited; add the next one in a file of its own."""

from __future__ import annotations

from storage.migrations import m001_to_m005 as m001_to_m005
from storage.migrations import m010_comparing as m010_comparing
from storage.migrations import m020_courier as m020_courier
from storage.migrations import m030_search as m030_search
from storage.migrations import m040_press_rulings as m040_press_rulings
from storage.migrations import m050_deadlines as m050_deadlines
from storage.migrations.register import migrations

__all__ = ["migrations"]
