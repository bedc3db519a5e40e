/// The words of a sentence, in lower case.
func words(in sentence: String) -> [String] {
  sentence.lowercased().split(separator: " ").map(String.init)
}
