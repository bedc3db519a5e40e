// Exchanges two files or folders in one step, which Swift's C library module does not offer.
#ifndef NOTESITE_EXCHANGE_H
#define NOTESITE_EXCHANGE_H

/// 0, or -1 where the system or the file system cannot do it (renameat2(2), renamex_np(2)).
int exchange_paths(const char *first, const char *second);

#endif
