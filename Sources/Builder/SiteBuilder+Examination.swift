import Cells
import Foundation
import MathLayout

/// What the tool found about one thing that it needs.
package struct Finding: Sendable, Hashable {
  /// The thing.
  package var name: String
  /// What was found.
  package var finding: String
  /// Whether a site can be built with it.
  package var isWell: Bool
}

extension SiteBuilder {
  /// What this machine has of all that a build needs.
  package func examination() async -> [Finding] {
    var findings = [
      finding("compiler") { "\(try SwiftToolchain.locate().path)" },
      finding("library of cells") { try installation.noteKit().path },
      finding("math font") { try MathFont.locate(configured: nil) },
    ]
    do {
      let protection = try await protection()
      findings.append(Finding(name: "isolation", finding: "\(protection)", isWell: true))
    } catch {
      findings.append(Finding(name: "isolation", finding: "\(error)", isWell: false))
    }
    findings.append(Finding(name: "limits", finding: GroupLimits.finding, isWell: true))
    return findings
  }

  private func finding(_ name: String, _ find: () throws -> String) -> Finding {
    do {
      return Finding(name: name, finding: try find(), isWell: true)
    } catch {
      return Finding(name: name, finding: "\(error)", isWell: false)
    }
  }
}
