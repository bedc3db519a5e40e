// Starts a child process the way that POSIX's spawn functions cannot: in a session of its own, with
// four descriptors and no others, under resource limits, and ended by the kernel when we are.
#ifndef NOTESITE_CHILD_H
#define NOTESITE_CHILD_H

#include <stdint.h>
#include <sys/types.h>

/// What to start. Limits of 0 are left as they are.
struct child_request {
  /// The absolute path of the program.
  const char *path;
  /// Its arguments, the name first, ended by NULL.
  char *const *arguments;
  /// Its whole environment, ended by NULL.
  char *const *environment;
  /// Its working directory.
  const char *directory;
  /// The descriptors that become 1, 2 and 3; 0 reads from /dev/null. A negative one is left out.
  int descriptors[3];
  /// The processor time in seconds.
  uint64_t cpu_seconds;
  /// The address space in bytes.
  uint64_t address_space;
  /// The size of a file that it writes, in bytes.
  uint64_t file_size;
  /// The number of open descriptors.
  uint64_t open_files;
  /// The number of processes of its user; the kernel does not hold root to it.
  uint64_t processes;
  /// The `cgroup.procs` of the control groups that it joins, ended by NULL; NULL for none.
  const char *const *groups;
  /// What it may read, ended by NULL, and nothing else; NULL confines it in nothing.
  const char *const *readable;
  /// What it may also write, ended by NULL.
  const char *const *writable;
};

/// Starts the child and gives its process id, or the negative `errno` of what failed on the way,
/// the execution of the program included. The calling thread must outlive the child.
pid_t child_start(const struct child_request *request);

/// A pipe whose ends are closed in every child; the reading end does not block. 0 or `errno`.
int child_pipe(int *reading, int *writing);

/// A pair of sockets, both closed in every child, ours not blocking. 0 or `errno`.
int child_socket(int *ours, int *theirs);

/// The process that a sandbox with a process of its own inside runs; `child` itself if none is
/// found. Each link is the only child of the one before.
pid_t child_innermost(pid_t child, int links);

/// A descriptor that becomes readable when the child ends, or -1 where the system has none.
int child_exit_descriptor(pid_t child);

/// 1 when the child has ended and waits to be reaped, else 0.
int child_has_ended(pid_t child);

/// Kills the child's whole process group, reaps the child and gives its wait status.
int child_kill_and_reap(pid_t child);

#endif
