"""What the domain asks of the world, as Protocols."""
