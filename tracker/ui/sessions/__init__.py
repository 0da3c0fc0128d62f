"""The sessions and the person: the list, the dialogs, and what is done with them."""
