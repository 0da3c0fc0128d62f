"""The passphrase in the window: unlocking, locking, turning it on, changing it, turning it off."""
