"""Programme files: YAML in, a plan or every problem at its place out."""

from storage.programme_files.problem import Problem, ProgrammeFileError
from storage.programme_files.reading import load_programme, read_programme

__all__ = ["Problem", "ProgrammeFileError", "load_programme", "read_programme"]
