"""Pictures from anywhere, turned into what the log keeps: upright, not large, and nothing but the picture."""
