"""The rules of follow-up, in the words of the programme; standard library only."""
