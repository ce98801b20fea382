"""Charts and maps: plain Vega-Lite specifications, drawn without a browser in a child process."""
