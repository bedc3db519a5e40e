import CSystemCalls
import Foundation
import Synchronization

/// Runs a program in a process group of its own, reads all that it writes, and ends all of it.
///
/// Each child has a thread, since the kernel ends the child together with the thread that started
/// it. swift-subprocess is not used: it hands over no fourth descriptor, and it reads until every
/// holder of a pipe is gone, not until the program is.
enum ChildProcess {
  /// Runs a program to its end, or to that of its time.
  static func run(_ command: ChildCommand) async throws(CellMachineError) -> ChildOutcome {
    let isCancelled = CancellationFlag()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          continuation.resume(
            returning: Result { () throws(CellMachineError) in
              let child = try ChildSession.start(command)
              return try child.finish(isCancelled: isCancelled)
            })
        }
      }
    } onCancel: {
      isCancelled.set()
    }
    return try result.get()
  }
}

/// Says from another thread that a child is no longer wanted.
final class CancellationFlag: Sendable {
  private let flag = Atomic(false)

  /// Whether it is not wanted.
  var isSet: Bool { flag.load(ordering: .acquiring) }

  /// Says so.
  func set() { flag.store(true, ordering: .releasing) }
}
