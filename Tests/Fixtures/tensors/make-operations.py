#!/usr/bin/env python3
"""Writes operations.txt: operands for each operation of Tensors, and its result by NumPy.

    pip install numpy && python3 Tests/Fixtures/tensors/make-operations.py

Everything is computed in double precision from operands that are exact in single precision. The
windows of convolutions and pools are plain loops here, so that they share no idea with the library.
"""

import pathlib

import numpy as np

random = np.random.default_rng(11)
lines = []


def numbers(*shape, low=-2.0, high=2.0):
    """Numbers that are no nearer to each other or to 0 than a step of a central difference."""
    count = int(np.prod(shape)) if shape else 1
    grid = np.linspace(low, high, 4 * count + 1)
    grid = grid[np.abs(grid) > 0.02]
    picked = random.permutation(grid)[:count] if count > 1 else np.array([grid[count]])
    return picked.astype(np.float32).astype(np.float64).reshape(shape)


def case(name, *operands, result):
    lines.append(f"case {name}")
    for kind, array in [("operand", o) for o in operands] + [("result", np.asarray(result))]:
        shape = ",".join(map(str, array.shape)) or "-"
        values = " ".join(repr(float(v)) for v in array.ravel())
        lines.append(f"{kind} {shape} {values}")


def each(name, function, **limits):
    x = numbers(3, 4, **limits)
    case(name, x, result=function(x))


def softmax(x, axis=-1):
    powers = np.exp(x - x.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def convolve(x, w, stride, padding):
    (sy, sx), (py, px) = stride, padding
    x = np.pad(x, ((0, 0), (0, 0), (py, py), (px, px)))
    rows = (x.shape[2] - w.shape[2]) // sy + 1
    columns = (x.shape[3] - w.shape[3]) // sx + 1
    out = np.zeros((x.shape[0], w.shape[0], rows, columns))
    for n, o, r, c in np.ndindex(*out.shape):
        patch = x[n, :, r * sy : r * sy + w.shape[2], c * sx : c * sx + w.shape[3]]
        out[n, o, r, c] = (patch * w[o]).sum()
    return out


def pool(x, size, stride, function):
    rows = (x.shape[2] - size[0]) // stride[0] + 1
    columns = (x.shape[3] - size[1]) // stride[1] + 1
    out = np.zeros(x.shape[:2] + (rows, columns))
    for n, o, r, c in np.ndindex(*out.shape):
        y, z = r * stride[0], c * stride[1]
        out[n, o, r, c] = function(x[n, o, y : y + size[0], z : z + size[1]])
    return out


def layer_norm(x, scale, shift):
    mean, variance = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + 1e-5) * scale + shift


def attention(q, k, v, causal, mask=0):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1]) + mask
    if causal:
        scores = np.where(np.tril(np.ones(scores.shape[-2:])) == 1, scores, -np.inf)
    return softmax(scores) @ v


def surprise(scores, classes):
    logs = np.log(softmax(scores))
    return -np.mean([logs[i, c] for i, c in enumerate(classes) if c >= 0])


# Element by element.
a, b = numbers(2, 3), numbers(2, 3, low=0.5, high=3)
for name, function in [("+", np.add), ("-", np.subtract), ("*", np.multiply), ("/", np.divide)]:
    case(name, a, b, result=function(a, b))
    row, column = numbers(3, low=0.5, high=2), numbers(2, 1, low=0.5, high=2)
    case(f"{name} with a row", a, row, result=function(a, row))
    case(f"{name} of a row with a column", row, column, result=function(row, column))
each("negation", lambda x: -x)
each("exp", np.exp)
each("log", np.log, low=0.25, high=4)
each("tanh", np.tanh)
each("sin", np.sin)
each("cos", np.cos)
each("sigmoid", lambda x: 1 / (1 + np.exp(-x)))
each("relu", lambda x: np.maximum(x, 0))
each("gelu", lambda x: x / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))))
each("squareRoot", np.sqrt, low=0.25, high=4)
each("squared", np.square)

# Products.
case("matmul", m := numbers(3, 4), n := numbers(4, 2), result=m @ n)
case("matmul of many rows", m := numbers(9, 11), n := numbers(11, 10), result=m @ n)
case("matmul with a vector", m := numbers(3, 4), n := numbers(4), result=m @ n)
case("matmul of a vector", m := numbers(3), n := numbers(3, 4), result=m @ n)
case("matmul of vectors", m := numbers(4), n := numbers(4), result=m @ n)
case("matmul at each position", m := numbers(2, 3, 4), n := numbers(2, 4, 2), result=m @ n)
case("matmul with one matrix", m := numbers(2, 3, 4), n := numbers(4, 2), result=m @ n)
x, w, bias = numbers(2, 3, 4), numbers(5, 4), numbers(5)
case("linear", x, w, bias, result=x @ w.T + bias)
case("linear of a vector", x := numbers(4), w, bias, result=w @ x + bias)

# Rearranging.
cube = numbers(2, 3, 4)
case("transposed", cube, result=cube.T)
case("transposed to 1, 0, 2", cube, result=cube.transpose(1, 0, 2))
case("transposed to 2, 0, 1", cube, result=cube.transpose(2, 0, 1))
case("reshaped", cube, result=cube.reshape(4, 6))
case("subscript", cube, result=cube[1])
case("sliced", cube, result=cube[:, 1:3])
case("gathered", t := numbers(4, 3), result=t[[2, 0, 2, 3]])
case("broadcast", t := numbers(3, 1), result=np.broadcast_to(t, (2, 3, 4)))
case("concatenate", p := numbers(2, 3), q := numbers(2, 2), result=np.concatenate([p, q, p], 1))
case("stack", p := numbers(2, 3), q := numbers(2, 3), result=np.stack([p, q]))

# Reductions.
case("sum", cube, result=cube.sum())
case("sum along 1", cube, result=cube.sum(axis=1))
case("sum over 0 and 2", cube, result=cube.sum(axis=(0, 2)))
case("mean", cube, result=cube.mean())
case("mean along -1", cube, result=cube.mean(axis=-1))
case("mean over 1 and 2", cube, result=cube.mean(axis=(1, 2)))
case("max along 1", cube, result=cube.max(axis=1))
case("max along -1", cube, result=cube.max(axis=-1))
case("softmax", cube, result=softmax(cube))
case("softmax along 1", cube, result=softmax(cube, 1))
scores = numbers(4, 3)
case("crossEntropy", scores, result=surprise(scores, [2, 0, 1, 1]))
case("crossEntropy without some", scores, result=surprise(scores, [2, -1, 1, -1]))
scores, goals = numbers(2, 3), numbers(2, 3, low=0.1, high=0.9)
share = 1 / (1 + np.exp(-scores))
losses = -goals * np.log(share) - (1 - goals) * np.log(1 - share)
case("binaryCrossEntropy", scores, goals, result=losses.mean())

# Windows.
x, w = numbers(2, 2, 5, 6), numbers(3, 2, 3, 3)
case("convolve", x, w, result=convolve(x, w, (1, 1), (0, 0)))
case("convolve with padding", x, w, result=convolve(x, w, (1, 1), (1, 1)))
case("convolve in steps of 2", x, w, result=convolve(x, w, (2, 2), (1, 1)))
x, w = numbers(1, 1, 3, 2), numbers(1, 1, 3, 3)
case("convolve with padding 3", x, w, result=convolve(x, w, (3, 3), (3, 3)))
x, w = numbers(2, 3, 7), numbers(2, 3, 3)
one = lambda stride, padding: convolve(
    x[:, :, None], w[:, :, None], (1, stride), (0, padding))[:, :, 0]
case("convolve1D", x, w, result=one(1, 0))
case("convolve1D in steps of 2", x, w, result=one(2, 2))
x = numbers(2, 2, 5, 6)
case("maxPool", x, result=pool(x, (2, 2), (2, 2), np.max))
case("maxPool in steps of 1", x, result=pool(x, (3, 3), (1, 1), np.max))
case("averagePool", x, result=pool(x, (2, 2), (2, 2), np.mean))
case("averagePool in steps of 1", x, result=pool(x, (3, 3), (1, 1), np.mean))
x = numbers(2, 2, 7)
case("maxPool1D", x, result=pool(x[:, :, None], (1, 3), (1, 3), np.max)[:, :, 0])
case("averagePool1D", x, result=pool(x[:, :, None], (1, 3), (1, 2), np.mean)[:, :, 0])

# Layers of transformers.
x, scale, shift = numbers(2, 3, 4), numbers(4), numbers(4)
case("layerNorm", x, scale, shift, result=layer_norm(x, scale, shift))
q, k, v = numbers(2, 3, 4), numbers(2, 3, 4), numbers(2, 3, 2)
case("attention", q, k, v, result=attention(q, k, v, False))
case("attention to what came before", q, k, v, result=attention(q, k, v, True))
mask = np.array([[0, 0, -np.inf], [-np.inf, 0, 0], [0, 0, 0]])
case("attention past a mask", q, k, v, result=attention(q, k, v, False, mask))

path = pathlib.Path(__file__).with_name("operations.txt")
path.write_text("\n".join(lines) + "\n")
