// What `import NoteKit` brings into a cell. A library for cells is added here and in Package.swift.
// The C library is left out: its `exp` and `tanh` differ between machines, those of Tensors do not.

@_exported import FigureModel
@_exported import ModelFigures
@_exported import Models
@_exported import SampleData
@_exported import Tensors
