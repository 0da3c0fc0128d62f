"""The window around the pages: menus, sidebar, files in and out, and what goes wrong."""
