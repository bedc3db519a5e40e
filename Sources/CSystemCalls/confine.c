#define _GNU_SOURCE
#include "confine.h"

#include <errno.h>

#ifdef __linux__

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/securebits.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// linux/landlock.h of older systems lacks what newer kernels have, so what is used stands here.
struct ruleset {
  uint64_t files, network, scoped;
};
struct path_rule {
  uint64_t allowed;
  int32_t parent;
} __attribute__((packed));

enum {
  CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446,
  EXECUTE = 1 << 0, WRITE_FILE = 1 << 1, READ_FILE = 1 << 2, READ_DIR = 1 << 3,
  TRUNCATE = 1 << 14, ALL_OF_1 = (1 << 13) - 1,
};

int confine_version(void) { return (int)syscall(CREATE_RULESET, NULL, 0, 1); }

static void allow(int ruleset, const char *const *paths, uint64_t rights) {
  for (; paths && *paths; paths++) {
    int place = open(*paths, O_PATH | O_CLOEXEC);
    if (place < 0) continue;
    struct stat status;
    struct path_rule rule = {.allowed = rights, .parent = place};
    // A file can have no rights of a folder.
    if (fstat(place, &status) == 0 && !S_ISDIR(status.st_mode)) {
      rule.allowed &= EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE;
    }
    syscall(ADD_RULE, ruleset, 1, &rule, 0);
    close(place);
  }
}

static int confine_files(const char *const *readable, const char *const *writable) {
  int version = confine_version();
  if (version < 1) return ENOSYS;
  struct ruleset ruleset = {.files = ALL_OF_1};
  if (version >= 2) ruleset.files |= 1 << 13;
  if (version >= 3) ruleset.files |= TRUNCATE;
  if (version >= 5) ruleset.files |= 1 << 15;
  if (version >= 4) ruleset.network = 3;
  // No signals to and no abstract sockets of what is outside.
  if (version >= 6) ruleset.scoped = 3;
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int descriptor = (int)syscall(CREATE_RULESET, &ruleset, size, 0);
  if (descriptor < 0) return errno;
  allow(descriptor, readable, (EXECUTE | READ_FILE | READ_DIR) & ruleset.files);
  allow(descriptor, writable, ruleset.files & ~(uint64_t)(1 << 15));
  int result = syscall(RESTRICT_SELF, descriptor, 0) == 0 ? 0 : errno;
  close(descriptor);
  return result;
}

#if defined(__x86_64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define DENY(number)                                  \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (number), 0, 1), \
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

static int confine_calls(void) {
#ifdef OUR_ARCHITECTURE
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OUR_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      // The second set of numbers that x86-64 has.
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      DENY(SYS_socket), DENY(SYS_setsid), DENY(SYS_setpgid), DENY(SYS_ptrace),
      DENY(SYS_process_vm_readv), DENY(SYS_process_vm_writev), DENY(SYS_unshare), DENY(SYS_setns),
      DENY(SYS_mount), DENY(SYS_bpf), DENY(SYS_keyctl), DENY(SYS_add_key), DENY(SYS_request_key),
      DENY(425 /* io_uring_setup */), DENY(SYS_perf_event_open),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}

// Takes from root what makes it more than another user: with CAP_PERFMON, for one, it may read any
// process's environment, whatever Landlock says.
static int drop_capabilities(void) {
  if (geteuid() != 0) return 0;
  unsigned long bits = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                       SECBIT_NO_SETUID_FIXUP_LOCKED;
  if (prctl(PR_SET_SECUREBITS, bits, 0, 0, 0) != 0) return errno;
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct none[2] = {{0}};
  return syscall(SYS_capset, &header, none) == 0 ? 0 : errno;
}

int confine_process(const char *const *readable, const char *const *writable) {
  int kept = drop_capabilities();
  if (kept != 0) return kept;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  int problem = confine_files(readable, writable);
  return problem != 0 ? problem : confine_calls();
}

#else

int confine_version(void) { return 0; }

int confine_process(const char *const *readable, const char *const *writable) {
  (void)readable;
  (void)writable;
  return ENOSYS;
}

#endif
