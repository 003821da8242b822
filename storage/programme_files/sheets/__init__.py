"""Programme files as workbooks (.xlsx): sheets and plain tables become the same tree as YAML."""
