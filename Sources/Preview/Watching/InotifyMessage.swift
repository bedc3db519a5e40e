#if os(Linux)
  /// One message of inotify(7): a watch, what happened, and the name that it happened to.
  struct InotifyMessage: Hashable {
    /// The watch, as `inotify_add_watch` returned it.
    let watch: Int32
    /// The bits that say what happened.
    let mask: UInt32
    /// The name in the watched folder, or nothing.
    let name: String

    /// Takes a message from the front of what was read, or gives nil if no whole one is left.
    ///
    /// Its layout is `struct inotify_event`: four 32-bit fields (watch, mask, cookie, length of
    /// the name) and the name, padded with zeros.
    init?(_ bytes: inout ArraySlice<UInt8>) {
      guard bytes.count >= 16 else { return nil }
      let fields = Array(bytes.prefix(16)).withUnsafeBytes { raw in
        (0..<4).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
      }
      let length = Int(fields[3])
      guard bytes.count >= 16 + length else { return nil }
      watch = Int32(bitPattern: fields[0])
      mask = fields[1]
      name = String(decoding: bytes.dropFirst(16).prefix(length).prefix { $0 != 0 }, as: UTF8.self)
      bytes = bytes.dropFirst(16 + length)
    }

    /// Whether a bit of the mask is set.
    func has(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }
  }
#endif
