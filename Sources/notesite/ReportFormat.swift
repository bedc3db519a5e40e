import ArgumentParser

/// How messages are written: for people on standard error, or as one JSON object on standard output
/// that `docs/check.schema.json` describes.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
