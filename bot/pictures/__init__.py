"""Charts and maps: values in, PNG out; plain Vega-Lite specifications, drawn without a browser in a child process.

May not touch the network, Telegram or what a message says.
"""
