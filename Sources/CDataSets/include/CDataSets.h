// The bytes of the data sets that come with Models. What they are and how they were made is said in
// NOTICE.md; data/make-data.py makes them.
#ifndef NOTESITE_C_DATA_SETS_H
#define NOTESITE_C_DATA_SETS_H

#include <stddef.h>

/// 1,797 digits of 8 × 8 pixels: the digits' names, then their pixels, 0 to 16, a byte each.
const unsigned char *notesite_small_digits(size_t *count);

/// 1,000 digits of 28 × 28 pixels: the digits' names, then their pixels, two to a byte, 0 to 15.
const unsigned char *notesite_large_digits(size_t *count);

/// English and French sentences: two on a line, with a tab between, in UTF-8.
const unsigned char *notesite_sentences(size_t *count);

#endif
