/// Slides small pictures of weights over pictures and takes the inner product at each place
/// (LeCun et al. 1989): out[n, o, y, x] = Σ_{c, i, j} w[o, c, i, j] · in[n, c, y·s + i, x·s + j].
///
/// - Parameters:
///   - pictures: Of shape `[examples, channels, height, width]`.
///   - weights: Of shape `[features, channels, rows, columns]`.
///   - stride: How far the window moves from place to place.
///   - padding: How many zeros are put around each picture.
/// - Returns: Feature maps of shape `[examples, features, height, width]`.
public func convolve(
  _ pictures: Tensor, _ weights: Tensor, stride: Int = 1, padding: Int = 0
) -> Tensor {
  convolve(
    pictures, weights, stride: (stride, stride), padding: (padding, padding), named: "convolve")
}

/// Slides weights along sequences: out[n, o, t] = Σ_{c, i} w[o, c, i] · in[n, c, t·s + i].
///
/// - Parameters:
///   - sequences: Of shape `[examples, channels, length]`.
///   - weights: Of shape `[features, channels, size]`.
/// - Returns: Features of shape `[examples, features, length]`.
public func convolve1D(
  _ sequences: Tensor, _ weights: Tensor, stride: Int = 1, padding: Int = 0
) -> Tensor {
  require(
    sequences.rank == 3 && weights.rank == 3,
    "convolve1D: takes shapes of three axes, not \(sequences.shape) and \(weights.shape)")
  let maps = convolve(
    sequences.asPictures, weights.asPictures, stride: (1, stride), padding: (0, padding),
    named: "convolve1D")
  return maps.reshaped(maps.shape[0], maps.shape[1], maps.shape[3])
}

extension Tensor {
  /// Sequences as pictures of one row.
  var asPictures: Tensor { reshaped(shape[0], shape[1], 1, shape[2]) }
}

private func convolve(
  _ pictures: Tensor, _ weights: Tensor, stride: (Int, Int), padding: (Int, Int),
  named operation: String
) -> Tensor {
  require(
    pictures.rank == 4 && weights.rank == 4 && weights.shape[1] == pictures.shape[1],
    "\(operation): weights of shape \(weights.shape) do not fit \(pictures.shape)")
  let window = Window(
    over: pictures.shape, size: (weights.shape[2], weights.shape[3]), stride: stride,
    padding: padding, in: operation)
  let (examples, features) = (pictures.shape[0], weights.shape[0])
  let places = window.rows * window.columns
  let (inputs, filters) = (pictures.values, weights.values)
  var maps = [Float](repeating: 0, count: examples * features * places)
  forEachExample(examples, of: window) { example, patches in
    inputs.withMatrix(1, window.pictureSize, from: example * window.pictureSize) { picture in
      window.copyPatches(of: picture.start, to: patches)
    }
    filters.withMatrix(features, window.patchSize) { filters in
      maps.withAddress(example * features * places) {
        Kernels.addProduct(filters, Matrix(patches, window.patchSize, places), to: $0)
      }
    }
  }
  return Tensor(
    operation, shape: [examples, features, window.rows, window.columns], values: maps,
    parents: [
      .init(node: pictures.node) { upstream in
        var slopes = [Float](repeating: 0, count: examples * window.pictureSize)
        forEachExample(examples, of: window) { example, patches in
          patches.update(repeating: 0, count: window.patchSize * places)
          filters.withMatrix(features, window.patchSize) { filters in
            upstream.withMatrix(features, places, from: example * features * places) {
              Kernels.addProduct(filters.transposed, $0, to: patches)
            }
          }
          slopes.withAddress(example * window.pictureSize) { window.addPatches(patches, to: $0) }
        }
        return slopes
      },
      .init(node: weights.node) { upstream in
        var slopes = [Float](repeating: 0, count: features * window.patchSize)
        forEachExample(examples, of: window) { example, patches in
          inputs.withMatrix(1, window.pictureSize, from: example * window.pictureSize) { picture in
            window.copyPatches(of: picture.start, to: patches)
          }
          upstream.withMatrix(features, places, from: example * features * places) { upstream in
            let patches = Matrix(patches, window.patchSize, places)
            slopes.withAddress(0) { Kernels.addProduct(upstream, patches.transposed, to: $0) }
          }
        }
        return slopes
      },
    ])
}

/// Calls the body for each example, with room for the patches of one picture.
@inline(__always)
private func forEachExample(
  _ examples: Int, of window: Window,
  _ body: (_ example: Int, _ patches: UnsafeMutablePointer<Float>) -> Void
) {
  let size = window.patchSize * window.rows * window.columns
  withUnsafeTemporaryAllocation(of: Float.self, capacity: max(size, 1)) { patches in
    guard let start = patches.baseAddress else { return }
    patches.initialize(repeating: 0)
    for example in 0..<examples { body(example, start) }
  }
}

extension [Float] {
  /// Gives the address of an element to the body; does nothing for an empty array.
  @inline(__always)
  fileprivate mutating func withAddress(
    _ offset: Int, _ body: (UnsafeMutablePointer<Float>) -> Void
  ) {
    withUnsafeMutableBufferPointer { if let start = $0.baseAddress { body(start + offset) } }
  }
}
