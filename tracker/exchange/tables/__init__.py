"""Tables that a person made, in any words and any order: read, matched to our questions, and judged."""
