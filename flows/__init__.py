"""When things are done and how they are shown: timetable, clock, flows, daemon."""
