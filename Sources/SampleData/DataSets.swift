import Models
import Tensors

/// Data sets that come with the library. Where they are from is said in the NOTICE of CDataSets.
public enum DataSets {
  /// 1,797 handwritten digits of shape `[1, 8, 8]` with shades from 0 to 1 (Alpaydin and Kaynak
  /// 1998). `split()` keeps the writers of the two parts apart, as far as the order does.
  public static func digits() -> ClassExamples {
    let (bytes, count) = (EmbeddedData.smallDigitBytes, 1_797)
    return ClassExamples(
      inputs: Tensor(
        shape: [count, 1, 8, 8], values: bytes[count..<(count * 65)].map { Float($0) / 16 }),
      classes: bytes[..<count].map { Int($0) }, names: (0..<10).map(String.init))
  }

  /// 1,000 handwritten digits of shape `[1, 28, 28]` with shades from 0 to 1: a part of MNIST
  /// (LeCun, Cortes and Burges 1998), the ten digits in turn.
  public static func mnist() -> ClassExamples {
    let (bytes, count) = (EmbeddedData.largeDigitBytes, 1_000)
    var shades: [Float] = []
    shades.reserveCapacity(count * 784)
    for byte in bytes[count...] {
      shades.append(Float(byte >> 4) / 15)
      shades.append(Float(byte & 15) / 15)
    }
    return ClassExamples(
      inputs: Tensor(shape: [count, 1, 28, 28], values: shades),
      classes: bytes[..<count].map { Int($0) }, names: (0..<10).map(String.init))
  }

  /// 702 short English sentences and their French translations, words between spaces.
  public static func translations() -> [(english: String, french: String)] {
    EmbeddedData.sentenceBytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let parts = line.split(separator: UInt8(ascii: "\t"))
      guard parts.count == 2 else { return nil }
      return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
    }
  }
}
