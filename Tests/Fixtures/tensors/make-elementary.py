"""Writes elementary.txt: arguments and correctly rounded values, as bit patterns, by mpmath.

usage: python3 make-elementary.py [arguments per function] > elementary.txt
"""

import random
import struct
import sys

import mpmath

mpmath.mp.prec = 1400
random.seed(1)


def bits(number):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", number))


def spread(low, high):
    """A number whose size is equally likely between two powers of two."""
    return random.choice([-1, 1]) * random.uniform(1, 2) * 2.0 ** random.randint(low, high)


FUNCTIONS = {
    "exp": (mpmath.exp, [lambda: random.uniform(-745, 709.7), lambda: spread(-40, 3)]),
    "log": (mpmath.log, [lambda: abs(spread(-1074, 1022)), lambda: random.uniform(0.5, 2)]),
    "tanh": (mpmath.tanh, [lambda: random.uniform(-23, 23), lambda: spread(-40, 1)]),
    "sin": (mpmath.sin, [lambda: random.uniform(-30, 30), lambda: spread(-40, 1022)]),
    "cos": (mpmath.cos, [lambda: random.uniform(-30, 30), lambda: spread(-40, 1022)]),
    "sigmoid": (lambda x: 1 / (1 + mpmath.exp(-x)), [lambda: random.uniform(-700, 40), lambda: spread(-40, 4)]),
}
HARD = {
    "exp": [0.0, 1.0, -1.0, 709.782712893384, -744.4400719213812, 1e-300],
    "log": [1.0, 2.0, 0.5, 5e-324, 0.9999999999999999, 1.0000000000000002, 1.7976931348623157e308],
    "tanh": [0.0, 1.0, -1.0, 0.5493061443340549, 1e-300, 21.999],
    # multiples of a quarter turn, and the double nearest to one: 6381956970095103 · 2^797
    "sin": [3.141592653589793, 1.5707963267948966, 0.7853981633974483, 6381956970095103.0 * 2.0**797, 1e22],
    "cos": [3.141592653589793, 1.5707963267948966, 0.7853981633974483, 6381956970095103.0 * 2.0**797, 1e22],
    "sigmoid": [0.0, 1.0, -1.0],
}

count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
for name, (function, sources) in FUNCTIONS.items():
    arguments = HARD[name] + [sources[i % len(sources)]() for i in range(count)]
    for x in arguments:
        print(name, bits(x), bits(float(function(mpmath.mpf(x)))))
