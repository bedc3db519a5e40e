#define _GNU_SOURCE
#include "child.h"

#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

int child_pipe(int *reading, int *writing) {
  int ends[2];
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
#else
  if (pipe(ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  *reading = ends[0];
  *writing = ends[1];
  return 0;
}

int child_socket(int *ours, int *theirs) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  *ours = ends[0];
  *theirs = ends[1];
  return 0;
}

pid_t child_innermost(pid_t child, int links) {
  pid_t current = child;
  for (int link = 0; link < links; link++) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)current, (int)current);
    FILE *file = fopen(path, "re");
    if (!file) return child;
    int next = 0;
    int count = fscanf(file, "%d", &next);
    fclose(file);
    if (count != 1 || next <= 0) return child;
    current = (pid_t)next;
  }
  return current;
}

int child_exit_descriptor(pid_t child) {
#if defined(__linux__) && defined(SYS_pidfd_open)
  return (int)syscall(SYS_pidfd_open, child, 0);
#else
  (void)child;
  return -1;
#endif
}

int child_has_ended(pid_t child) {
  siginfo_t info = {0};
  int result = waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT | WNOHANG);
  return result == 0 && info.si_pid == child;
}

int child_kill_and_reap(pid_t child) {
  // The leader is not reaped yet, so its group's number cannot belong to anyone else.
  kill(-child, SIGKILL);
  kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  return status;
}

static void set_limit(int resource, uint64_t value) {
  if (value == 0) return;
  struct rlimit limit = {.rlim_cur = (rlim_t)value, .rlim_max = (rlim_t)value};
  setrlimit(resource, &limit);
}

static void set_limits(const struct child_request *request) {
  struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  set_limit(RLIMIT_CPU, request->cpu_seconds);
  set_limit(RLIMIT_AS, request->address_space);
  set_limit(RLIMIT_FSIZE, request->file_size);
  set_limit(RLIMIT_NOFILE, request->open_files);
#ifdef RLIMIT_NPROC
  set_limit(RLIMIT_NPROC, request->processes);
#endif
}

// Joins a control group; one that does not take us is no reason not to run.
static void join(const char *group) {
  int file = open(group, O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  ssize_t written = write(file, "0", 1);
  (void)written;
  close(file);
}

static void reset_signals(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &plain, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void close_from(int first, int except) {
#if defined(__linux__) && defined(SYS_close_range)
  int below = except <= first || syscall(SYS_close_range, first, except - 1, 0) == 0;
  if (below && syscall(SYS_close_range, except + 1, ~0U, 0) == 0) return;
#endif
  for (int descriptor = first; descriptor < 1024; descriptor++) {
    if (descriptor != except) close(descriptor);
  }
}

// Puts the descriptors at 0 to 3 and closes all others but `report`; 0 or -1.
static int arrange_descriptors(const struct child_request *request, int report) {
  int sources[4] = {open("/dev/null", O_RDONLY), -1, -1, -1};
  for (int i = 0; i < 3; i++) sources[i + 1] = request->descriptors[i];
  for (int i = 0; i < 4; i++) {
    if (sources[i] < 0) continue;
    sources[i] = fcntl(sources[i], F_DUPFD_CLOEXEC, 16);
    if (sources[i] < 0) return -1;
  }
  for (int i = 0; i < 4; i++) {
    if (sources[i] < 0) {
      if (i != report) close(i);
    } else if (dup2(sources[i], i) < 0) {
      return -1;
    }
  }
  close_from(4, report);
  return 0;
}

static _Noreturn void run_child(const struct child_request *request, int report, pid_t parent) {
  if (setsid() < 0) goto failed;
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
  for (const char *const *group = request->groups; group && *group; group++) join(*group);
  if (arrange_descriptors(request, report) != 0) goto failed;
  if (chdir(request->directory) != 0) goto failed;
  set_limits(request);
  reset_signals();
  if (request->readable) {
    int refused = confine_process(request->readable, request->writable);
    errno = refused;
    if (refused != 0) goto failed;
  }
  execve(request->path, request->arguments, request->environment);
failed:;
  int problem = errno;
  ssize_t written = write(report, &problem, sizeof problem);
  (void)written;
  _exit(127);
}

pid_t child_start(const struct child_request *request) {
  int reading, writing;
  int problem = child_pipe(&reading, &writing);
  if (problem != 0) return -problem;
  // Descriptors below 16 are about to be replaced in the child.
  int report = fcntl(writing, F_DUPFD_CLOEXEC, 24);
  fcntl(reading, F_SETFL, 0);

  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t parent = getpid();
  pid_t child = report < 0 ? -1 : fork();
  if (child == 0) run_child(request, report, parent);
  problem = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);

  close(writing);
  if (report >= 0) close(report);
  if (child > 0) {
    ssize_t count;
    int reported = 0;
    do {
      count = read(reading, &reported, sizeof reported);
    } while (count < 0 && errno == EINTR);
    problem = reported;
    if (count > 0) {
      child_kill_and_reap(child);
      child = -1;
    }
  }
  close(reading);
  return child < 0 ? -problem : child;
}
