"""One module per figure; each measures and yields rows of the table."""
