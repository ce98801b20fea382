"""Values in, Telegram HTML out: what every message, answer and page of buttons says.

May not send anything, nor touch the network; it reads stored values it is handed, and changes none.
"""
