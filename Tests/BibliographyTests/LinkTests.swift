import Testing

@testable import Bibliography

@Suite struct LinkTests {
  @Test(
    arguments: [
      ("10.1162/neco.1997.9.8.1735", "https://doi.org/10.1162/neco.1997.9.8.1735"),
      ("https://doi.org/10.1/x", "https://doi.org/10.1/x"),
      ("HTTP://DX.DOI.ORG/10.1/x", "https://doi.org/10.1/x"),
      ("doi: 10.1/x", "https://doi.org/10.1/x"), (#"10.1/a\_b"#, "https://doi.org/10.1/a_b"),
      (
        "10.1002/(SICI)1<1::AID>3.0.CO;2-#",
        "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-%23"
      ),
      ("11.1/x", nil), ("10.1", nil), ("10.1/", nil), ("10./x", nil), ("", nil), ("10.1/a b", nil),
    ] as [(String, String?)])
  func doi(_ field: String, _ url: String?) { #expect(WebAddress(doi: field)?.url == url) }

  @Test(
    arguments: [
      ("https://a.org/x?y=1&z#w", "https://a.org/x?y=1&z#w"), ("HTTP://a.org", "http://a.org"),
      (#"\url{http://a.org/\~{}x}"#, "http://a.org/~x"),
      ("https://a.org/é", "https://a.org/%C3%A9"),
      (#"https://a.org/"><script>"#, "https://a.org/%22%3E%3Cscript%3E"),
      (" https://a.org ", "https://a.org"),
      ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("ftp://a.org", nil),
      ("//a.org", nil),
      ("https://", nil), ("https:///x", nil), ("https://a.org/x y", nil), ("a.org", nil), ("", nil),
      ("java\u{0}script:x", nil), ("https://\u{301}a.org", "https://%CC%81a.org"),
    ] as [(String, String?)])
  func url(_ field: String, _ url: String?) { #expect(WebAddress(field)?.url == url) }

  @Test(
    arguments: [
      ("eprint = {1409.0473}, archivePrefix = {arXiv}", "1409.0473"),
      ("eprint = {arXiv:1706.03762v5}", "1706.03762v5"), ("eprint = {cs/0102003}", "cs/0102003"),
      ("eprint = {math.GT/0309136}, eprinttype = {arxiv}", "math.GT/0309136"),
      ("eprint = {1409.0473}, archivePrefix = {HAL}", nil), ("eprint = {12345}", nil),
      ("journal = {arXiv preprint arXiv:1409.0473}", "1409.0473"),
      ("note = {ArXiv: 1409.0473, in review}", "1409.0473"),
      ("journal = {CoRR}, volume = {abs/1412.6980}", "1412.6980"), ("volume = {14}", nil),
      ("url = {https://arxiv.org/pdf/1412.6980.pdf}", "1412.6980"), ("journal = {arXiv}", nil),
      ("url = {https://example.org/abs/1412.6980}", nil),
    ] as [(String, String?)])
  func arXiv(_ fields: String, _ identifier: String?) throws {
    let entry = try #require(parse("@article{k, \(fields)}").value.first)
    #expect(ArXivIdentifier(of: entry)?.text == identifier)
  }
}
