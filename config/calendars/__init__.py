"""The calendars that programmes follow, and the days declared by the authorities."""

from config.calendars.declared import DayOff, Declared, LunarHoliday, read_declared
from config.calendars.in_force import calendar_in_force
from config.calendars.moroccan import moroccan_calendar

__all__ = [
    "DayOff",
    "Declared",
    "LunarHoliday",
    "calendar_in_force",
    "moroccan_calendar",
    "read_declared",
]
