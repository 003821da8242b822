"""The model: frozen values in the words of the programme."""
