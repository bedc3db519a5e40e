import Foundation

#if canImport(CommonCrypto)
  import CommonCrypto
#else
  import CLibCrypto
#endif

/// The hash that names what is stored (FIPS 180-4).
enum SHA256 {
  /// The hash of some bytes, as 64 hexadecimal digits.
  static func hash(_ bytes: some ContiguousBytes) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBytes { bytes in
      #if canImport(CommonCrypto)
        _ = CC_SHA256(bytes.baseAddress, CC_LONG(bytes.count), &digest)
      #else
        _ = CLibCrypto.SHA256(bytes.baseAddress, bytes.count, &digest)
      #endif
    }
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
