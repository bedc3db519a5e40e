/// Slides small pictures of weights over pictures and takes the inner product at each place
/// (LeCun et al. 1989): out[n, o, y, x] = Σ_{c, i, j} w[o, c, i, j] · in[n, c, y·s + i, x·s + j].
/// Sequences, which have one axis less, are pictures of one row.
///
/// - Parameters:
///   - pictures: Of shape `[examples, channels, height, width]`, or `[examples, channels, length]`.
///   - weights: Of shape `[features, channels, rows, columns]`, or `[features, channels, size]`.
///   - stride: How far the window moves from place to place.
///   - padding: How many zeros are put around each picture.
/// - Returns: Feature maps of shape `[examples, features, height, width]`, or `[…, length]`.
public func convolve(
  _ pictures: Tensor, _ weights: Tensor, stride: Int = 1, padding: Int = 0
) -> Tensor {
  require(
    (3...4).contains(pictures.rank) && weights.rank == pictures.rank
      && weights.shape[1] == pictures.shape[1],
    "convolve: weights of shape \(weights.shape) do not fit \(pictures.shape)")
  let window = Window(
    over: pictures.shape, size: Array(weights.shape.dropFirst(2)), stride: stride,
    padding: padding, in: "convolve")
  let slide = Slide(
    window: window, examples: pictures.shape[0], features: weights.shape[0],
    inputs: pictures.values, filters: weights.values)
  return Tensor(
    "convolve", shape: [slide.examples, slide.features] + window.placesShape, values: slide.maps,
    parents: [
      .init(node: pictures.node) { slide.slopesOfPictures($0) },
      .init(node: weights.node) { slide.slopesOfWeights($0) },
    ])
}

/// A convolution with its operands: what it makes, and the slopes in both of them.
private struct Slide: Sendable {
  let window: Window
  let examples: Int
  let features: Int
  let inputs: [Float]
  let filters: [Float]

  private var places: Int { window.rows * window.columns }

  /// The feature maps of all examples.
  var maps: [Float] {
    var maps = [Float](repeating: 0, count: examples * features * places)
    forEachExample(examples, of: window) { example, patches in
      copyPatches(of: example, to: patches)
      filters.withMatrix(features, window.patchSize) { filters in
        maps.withAddress(example * features * places) {
          Kernels.addProduct(filters, Matrix(patches, window.patchSize, places), to: $0)
        }
      }
    }
    return maps
  }

  func slopesOfPictures(_ upstream: [Float]) -> [Float] {
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
  }

  func slopesOfWeights(_ upstream: [Float]) -> [Float] {
    var slopes = [Float](repeating: 0, count: features * window.patchSize)
    forEachExample(examples, of: window) { example, patches in
      copyPatches(of: example, to: patches)
      upstream.withMatrix(features, places, from: example * features * places) { upstream in
        let patches = Matrix(patches, window.patchSize, places)
        slopes.withAddress(0) { Kernels.addProduct(upstream, patches.transposed, to: $0) }
      }
    }
    return slopes
  }

  private func copyPatches(of example: Int, to patches: UnsafeMutablePointer<Float>) {
    inputs.withMatrix(1, window.pictureSize, from: example * window.pictureSize) { picture in
      window.copyPatches(of: picture.start, to: patches)
    }
  }
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
