// Confines the calling process and all that it starts, where bubblewrap cannot: Landlock for files,
// seccomp for the network and for what would let a process get away from its group.
#ifndef NOTESITE_CONFINE_H
#define NOTESITE_CONFINE_H

/// The version of Landlock that the kernel has; below 1 there is none.
int confine_version(void);

/// Confines the calling thread's process for good; to be called between fork and exec.
///
/// `readable` and `writable` are paths of files and folders, ended by NULL; what does not exist is
/// left out. 0 or `errno`.
int confine_process(const char *const *readable, const char *const *writable);

#endif
