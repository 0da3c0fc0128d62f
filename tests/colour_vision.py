"""Colours in numbers: their contrast, what colour-blind eyes make of them, and how far apart they look.

Contrast: WCAG 2.2. Colour blindness: Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113), full
severity, on linear sRGB. Difference: CIE 1976 L*a*b* under D65.
"""

from __future__ import annotations

import math

Rgb = tuple[float, float, float]

VISIONS: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Whose eyes: what their cones make of linear red, green and blue."""
LUMINANCE = (0.2126, 0.7152, 0.0722)
TO_XYZ = ((0.4124, 0.3576, 0.1805), LUMINANCE, (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)


def linear(colour: str) -> Rgb:
    """Return the light of #rrggbb, each part from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _light(red), _light(green), _light(blue)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted(_sum(LUMINANCE, linear(colour)) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def seen_by(vision: str, colour: str) -> Rgb:
    """Return the light that these eyes take #rrggbb for."""
    red, green, blue = (min(1.0, max(0.0, _sum(row, linear(colour)))) for row in VISIONS[vision])
    return red, green, blue


def difference(one: Rgb, other: Rgb) -> float:
    """Return how far apart two lights look; under about 2 nobody sees it, black and white are 100 apart."""
    return math.dist(_lab(one), _lab(other))


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _sum(weights: Rgb, parts: Rgb) -> float:
    return sum(weight * part for weight, part in zip(weights, parts, strict=True))


def _lab(light: Rgb) -> Rgb:
    x, y, z = (_root(_sum(row, light) / white) for row, white in zip(TO_XYZ, WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116
