"""The courier measured: throughput, limits, growth, kills, faults, a year. ``make bench`` runs all of it."""
