"""The window around the pages: menus, sidebar, what they ask for, and what goes wrong."""
