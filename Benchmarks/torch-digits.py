#!/usr/bin/env python3
"""The digits network of ModelBenchmark in PyTorch, on one thread of the processor.

    pip install torch && python3 Benchmarks/torch-digits.py

Same examples, layers, batches and optimizer; the weights and the order of examples are its own.
"""

import pathlib
import time

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(1)

root = pathlib.Path(__file__).resolve().parent.parent
data = torch.tensor(list((root / "Sources/CDataSets/data/digits-8x8.bin").read_bytes()))
classes = data[:1797].long()
pictures = (data[1797:].float() / 16).reshape(1797, 1, 8, 8)
is_test = torch.arange(1797) % 5 == 0
x, y, test_x, test_y = pictures[~is_test], classes[~is_test], pictures[is_test], classes[is_test]

network = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(network.parameters(), lr=0.005)
spent, epochs, accuracy = 0.0, 0, 0.0
network(x[:32])  # what PyTorch sets up at its first call is not counted

while accuracy < 0.97 and epochs < 40:
    start = time.process_time()
    order = torch.randperm(len(x))
    for batch in order.split(32):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x[batch]), y[batch]).backward()
        optimizer.step()
    spent += time.process_time() - start
    epochs += 1
    with torch.no_grad():
        accuracy = (network(test_x).argmax(1) == test_y).float().mean().item()

print(f"PyTorch {torch.__version__}: digits CNN to {accuracy:.2%}, {epochs} epochs: {spent:.3f} s")
print(f"PyTorch {torch.__version__}: one epoch: {spent / epochs:.4f} s")
